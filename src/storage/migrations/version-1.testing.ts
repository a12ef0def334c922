/**
 * A library of version 1 as it lay on a disk: sealed once with the passphrase below and kept, so that
 * every later version is shown to open it.
 */
import { fromBase64 } from '../crypto/encoding.ts';

export const PASSPHRASE_1 = 'lantern marble otter quay';
export const STORES_1 = { vault: '&id', documents: '&id' } as const;

export const VAULT_1 = {
  id: 'vault', version: 1,
  lock: {
    kind: 'passphrase',
    derivation: { name: 'PBKDF2-SHA-256', rounds: 1000, salt: fromBase64('qYDNUDoNxkdD5GYTnYRcng==') },
    wrapped: {
      nonce: fromBase64('Z9vGGoczy9vXxZSR'),
      data: fromBase64('rJuFuRIbdEV6nZoQZfPFxZ+NHooIcEulCNEbqAjpBAKKQDa35C+Fqz02QIEPEs/H'),
    },
  },
} as const;

export const DOCUMENTS_1 = [
  {
    id: '3f0a6c1e-8d52-4b7e-9a43-1c2d5e6f7a80', version: 1,
    sealed: {
      nonce: fromBase64('zdqfT+IbsGfKyo8G'),
      data: fromBase64('NtIQBslsC7PAWQWxQKEIpjQQvOZXVWl7XIZjlZXF2/eSHIJb6dFwQujqRs9LzhPTezhrBSQHw2UBbukFDW2AjcXBJEJM484H7pV+GUr90EpnU2VnuAHL0iGCFPeiyv2QMNuvGRc5o4O1FVrDFnQvSPgBwh4Gqst3mpAhAclz6DZGr/KHgfGGNEhmuGmEHQ8n6sITS2Y43cDDAjNIDHF+MEwBcDe6BgGkj16jSGgZWTiJ6WTTXkBkjEskANdM8CKMN1ltKfw34VwhyGL2kSvDIG0Ikl1kbZBaAmEmmHy+PLfL9s/M'),
    },
  },
  {
    id: 'b1c2d3e4-5f60-4718-8293-a4b5c6d7e8f9', version: 1,
    sealed: {
      nonce: fromBase64('E4IKLeJgR+VIru3O'),
      data: fromBase64('K8VuMyqMwabnIwtx6MfoYzEK87W1N/T8QCIZ9U/jd6IwyPK3APzrNcFFWNDVbMIXy/MCC+OqbTGhynTGDB6y75oMXTY84KJwj/KymcRBRjjTLan9juapemrF222CzqmG4tEecWEDMFAKkzvbIqKVguNxkEw6gpyj5os2YsKwew8QfDK55nO0RffjrFnBWjxJvnADZfCXQud1aIpW5JrOM9Zrku8dWlYTuCNG8s15Umh4+mlUdz2uf81LS6Rtfw=='),
    },
  },
] as const;
