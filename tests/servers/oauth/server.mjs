// An OAuth 2 / OpenID server on 127.0.0.1 for the sign-in tests: a public native client "cohort", PKCE required.
// Prints one JSON line with its port when it is ready; ends with its standard input.
import http from 'node:http';
import Provider from 'oidc-provider';

const server = http.createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address();
  const provider = new Provider(`http://127.0.0.1:${port}`, {
    clients: [{
      client_id: 'cohort',
      token_endpoint_auth_method: 'none',
      application_type: 'native',
      redirect_uris: ['http://127.0.0.1/signed-in'], // the port of a native client is its own choice (RFC 8252)
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      scope: 'openid offline_access read write',
    }],
    pkce: { required: () => true, methods: ['S256'] },
    scopes: ['openid', 'offline_access', 'read', 'write'],
    features: { devInteractions: { enabled: true }, revocation: { enabled: true } },
    findAccount: async (context, id) => ({ accountId: id, claims: async () => ({ sub: id }) }),
    cookies: { keys: ['test'] },
    ttl: { AccessToken: 3600, RefreshToken: 86400, AuthorizationCode: 60, Interaction: 600, Session: 600, Grant: 86400, IdToken: 3600 },
  });
  server.on('request', provider.callback());
  process.stdout.write(`${JSON.stringify({ port })}\n`);
});
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
