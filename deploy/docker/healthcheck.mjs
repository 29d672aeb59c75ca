// The container's health check: exit code 0 if the server answers. The address is that of the default port; another one, or one
// with TLS, is named by AWAREGRAPH_HEALTH_URL.
import { get as getByHttp } from 'node:http';
import { get as getByHttps } from 'node:https';
import process from 'node:process';

const url = process.env.AWAREGRAPH_HEALTH_URL ?? 'http://127.0.0.1:4000/healthz';
const get = url.startsWith('https:') ? getByHttps : getByHttp;

// The certificate names the server by its public name, and this is the server itself.
const request = get(url, { timeout: 4000, rejectUnauthorized: false }, (response) => {
  response.resume();
  process.exitCode = response.statusCode === 200 ? 0 : 1;
});
request.on('timeout', () => request.destroy(new Error('no answer within 4 seconds')));
request.on('error', (error) => {
  process.stderr.write(`${url}: ${error.message}\n`);
  process.exitCode = 1;
});
