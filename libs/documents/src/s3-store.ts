import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { assertObjectKey, type ObjectStore } from './object-store.ts'

export interface S3Settings {
  /** Base URL of a store that is not Amazon's own. */
  readonly endpoint?: string | undefined
  readonly region: string
  readonly bucket: string
  /** `https://host/bucket/key` instead of `https://bucket.host/key`. */
  readonly pathStyle: boolean
  /** The SDK's own chain (environment, profile, role of the machine) unless given. */
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined
  /** Encryption at rest that is asked for with each object; what the bucket does by itself unless given. */
  readonly encryption?: 'AES256' | 'aws:kms' | undefined
  /** Key of the store's key service, for `aws:kms`. */
  readonly kmsKeyId?: string | undefined
}

/** Objects in a bucket of Amazon S3 or of a store that speaks its protocol. The bucket must exist and be private. */
export function createS3Store(settings: S3Settings): ObjectStore {
  const { bucket: Bucket, endpoint, region, credentials, encryption, kmsKeyId } = settings
  const client = new S3Client({
    region,
    forcePathStyle: settings.pathStyle,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
    // We send and compare a SHA-256 of our own. The SDK's checksums come in a chunked coding that other stores refuse.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // It would write its warnings past our log; what matters is thrown as well.
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    requestHandler: { connectionTimeout: 5_000, socketTimeout: 30_000 },
  })

  return {
    async put(key, bytes, { size, sha256, mediaType }) {
      assertObjectKey(key)
      // The client does not listen to its body: a body that broke off would leave the request open until it times out.
      const brokenOff = new AbortController()
      let failure: unknown
      bytes.once('error', (error) => {
        failure = error
        brokenOff.abort()
      })
      try {
        await client.send(
          new PutObjectCommand({
            Bucket,
            Key: key,
            Body: bytes,
            ContentLength: size,
            ContentType: mediaType,
            // The store refuses an object whose bytes were changed on the way.
            ChecksumSHA256: Buffer.from(sha256, 'hex').toString('base64'),
            ...(encryption === undefined ? {} : { ServerSideEncryption: encryption }),
            ...(kmsKeyId === undefined ? {} : { SSEKMSKeyId: kmsKeyId }),
          }),
          { abortSignal: brokenOff.signal },
        )
      } catch (error) {
        throw failure ?? error
      }
    },
    async get(key) {
      assertObjectKey(key)
      const found = await orNull(client.send(new GetObjectCommand({ Bucket, Key: key })))
      if (found === null) return null
      return { size: found.ContentLength ?? 0, bytes: found.Body as Readable }
    },
    async head(key) {
      assertObjectKey(key)
      const found = await orNull(client.send(new HeadObjectCommand({ Bucket, Key: key })))
      return found === null ? null : { size: found.ContentLength ?? 0 }
    },
    async delete(key) {
      assertObjectKey(key)
      await orNull(client.send(new DeleteObjectCommand({ Bucket, Key: key })))
    },
    close: () => client.destroy(),
  }
}

/** Null for an object that is not there. A missing bucket is a mistake of the installation and told as an error. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof S3ServiceException && (error.name === 'NoSuchKey' || error.name === 'NotFound')) return null
    throw error
  }
}

function ignore(): void {
  // Told by the error that is thrown.
}
