// An OpenID Connect provider for a test: whoever signs in as name@domain is that address. node provider.mjs PORT BACK
import { Provider } from 'oidc-provider'

const [port, back] = process.argv.slice(2)
const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [{
    client_id: 'folkmoot',
    client_secret: 'the secret of a test',
    redirect_uris: [back],
    response_types: ['code'],
    grant_types: ['authorization_code'],
    token_endpoint_auth_method: 'client_secret_basic'
  }],
  claims: { openid: ['sub'], email: ['email', 'email_verified'] },
  findAccount: (context, id) => ({
    accountId: id,
    claims: () => ({ sub: id, email: id, email_verified: !id.startsWith('unverified') })
  }),
  pkce: { required: () => true },
  cookies: { keys: ['the key of a test'] }
})
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'))
