import { join } from 'node:path'
import { fetchJars, findJava, freePorts, startChild } from '@sellgraph/dev-stack'

/**
 * Adobe's S3Mock, on 127.0.0.1: an implementation of the S3 API by others, in a process of its own, on files of `dataDir`.
 * It takes any signature; that requests are signed is looked at by itself.
 */
export async function startS3Mock(dataDir: string, bucket: string): Promise<{ url: string; stop(): Promise<void> }> {
  const [java, jars, [port = 0, tlsPort = 0]] = await Promise.all([
    findJava(),
    fetchJars({ folder: 'infra/s3mock', name: 'S3Mock' }),
    freePorts(2),
  ])
  const settings = {
    'server.address': '127.0.0.1',
    'server.port': tlsPort,
    'com.adobe.testing.s3mock.httpPort': port,
    'com.adobe.testing.s3mock.store.root': join(dataDir, 's3'),
    'com.adobe.testing.s3mock.store.initialBuckets': bucket,
    'com.adobe.testing.s3mock.store.validKmsKeys': 'arn:aws:kms:us-east-1:1234567890:key/documents',
  }
  const server = await startChild({
    name: 'S3Mock',
    command: java,
    args: [
      '-Xmx192m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      ...Object.entries(settings).map(([name, value]) => `-D${name}=${value}`),
      '-cp',
      join(jars, '*'),
      'com.adobe.testing.s3mock.S3MockApplication',
    ],
    cwd: dataDir,
    logFile: join(dataDir, 's3mock.log'),
    stopTimeoutMs: 10_000,
  })
  const url = `http://127.0.0.1:${port}`
  for (;;) {
    if (!server.running()) throw new Error(`S3Mock did not start:\n${server.lastLines(15).join('\n')}`)
    const answer = await fetch(`${url}/${bucket}`, { method: 'HEAD' }).catch(() => undefined)
    if (answer?.ok === true) return { url, stop: () => server.stop() }
    await new Promise((done) => setTimeout(done, 50))
  }
}
