/** As whom the gateway passes on a request that has nothing but a link. The subject has no role and reaches no row. */
export const SHARED_READER = 'gateway:shared-documents'
