// A whole AT Protocol network on the loopback address: a did:plc directory and a personal data server in this process, the
// AppView beside them, with a PostgreSQL and a Redis of their own in a private folder. Prints one JSON line when everything
// answers; ends on SIGTERM, SIGINT or POST CONTROL/stop, and takes everything it started along.
//
//   network.mjs [--pds-only]      without AppView, PostgreSQL and Redis: reading then answers 502
//
// The line: {plc, pds, appview, chat, control, pid, folder, startMs}; chat is a stand-in, see chat.mjs. Control: POST
// /process-all waits until the AppView has seen everything; POST /pds/down and /pds/up, /appview/down and /appview/up close a
// server's door and open it again; POST /chat/unknown writes what no client knows, /chat/lose-answer keeps the next message
// and answers with an error.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const started = Date.now();
const pdsOnly = process.argv.includes('--pds-only');
const portPatienceMs = 30_000;
const indexPatienceMs = 30_000;
const stopPatienceMs = 15_000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cohort-atproto-'));
fs.chmodSync(folder, 0o755); // PostgreSQL's own user looks for its folder below
process.env.TMPDIR = path.join(folder, 'pds'); // where the data server puts its files
fs.mkdirSync(process.env.TMPDIR);
process.env.NODE_ENV ??= 'test';
process.env.LOG_ENABLED ??= 'false';
const log = fs.openSync(path.join(folder, 'log'), 'a');

// The servers listen on every address of the machine by themselves. Nobody but this machine is to reach them.
const listenAnywhere = net.Server.prototype.listen;
net.Server.prototype.listen = function listen(...given) {
  const [first, ...rest] = given;
  if (first === undefined || /^\d+$/.test(String(first))) {
    const done = rest.filter((each) => typeof each === 'function');
    return listenAnywhere.call(this, { port: Number(first ?? 0), host: '127.0.0.1' }, ...done);
  }
  if (typeof first === 'object' && first?.port !== undefined && !first.host) {
    return listenAnywhere.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  }
  return listenAnywhere.apply(this, given);
};

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => resolve(true) || socket.end());
    socket.on('error', () => resolve(false));
  });
}

async function waitForPort(port, child) {
  const end = Date.now() + portPatienceMs;
  while (!(await answers(port))) {
    if (child.exitCode !== null || Date.now() > end) throw new Error(`nothing answers at port ${port}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const children = [];

/** A server of its own that also ends when this process is killed. */
async function startChild(words, port, { cwd, endSignal, as = [] }) {
  const child = spawn('setpriv', [...as, '--pdeathsig', endSignal, ...words], {
    cwd, env: { ...process.env, LC_ALL: 'C.UTF-8' }, stdio: ['ignore', log, log], detached: true,
  });
  const failed = new Promise((_, reject) => child.once('error', reject));
  children.push({ child, signal: `SIG${endSignal}` });
  await Promise.race([waitForPort(port, child), failed]);
}

async function startPostgres() {
  const versions = '/usr/lib/postgresql';
  const newest = fs.readdirSync(versions).sort((a, b) => Number(b) - Number(a))[0];
  const bin = path.join(versions, newest, 'bin');
  const home = path.join(folder, 'postgres');
  fs.mkdirSync(home, { mode: 0o700 });
  const owner = {};
  const as = [];
  if (process.getuid() === 0) { // it refuses to run as root
    const line = fs.readFileSync('/etc/passwd', 'utf8').split('\n').find((each) => each.startsWith('postgres:'));
    const [, , uid, gid] = line.split(':').map(Number);
    Object.assign(owner, { uid, gid });
    as.push('--reuid', uid, '--regid', gid, '--clear-groups');
    fs.chownSync(home, uid, gid);
  }
  const data = path.join(home, 'data');
  const made = spawnSync(path.join(bin, 'initdb'), ['-D', data, '-U', 'cohort', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    { ...owner, env: { ...process.env, LC_ALL: 'C.UTF-8' }, cwd: home, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr ?? made.error}`);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: home, fsync: 'off', synchronous_commit: 'off',
    full_page_writes: 'off', shared_buffers: '32MB' };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  await startChild([path.join(bin, 'postgres'), '-D', data, '-p', port, ...options], port, { cwd: home, endSignal: 'INT', as });
  return `postgresql://cohort@127.0.0.1:${port}/postgres`;
}

async function startRedis() {
  const port = await freePort();
  const words = ['redis-server', '--port', port, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  await startChild(words, port, { cwd: folder, endSignal: 'TERM' });
  return `127.0.0.1:${port}`;
}

let network;
let chat;
let control;
let ending = false;

async function end(code) {
  if (ending) return;
  ending = true;
  setTimeout(() => {
    for (const { child } of children) child.kill('SIGKILL');
    process.exit(code || 1);
  }, stopPatienceMs).unref();
  control?.close();
  chat?.close();
  await network?.close().catch((error) => console.error('close:', error.message));
  await Promise.all(children.map(({ child, signal }) => new Promise((resolve) => {
    if (child.exitCode !== null || child.pid === undefined) return resolve();
    child.once('exit', resolve);
    return child.kill(signal);
  })));
  fs.rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}

const doors = new Map();

/** Nobody gets in any more, and whoever is inside goes. */
function down(server) {
  doors.set(server, server.address().port);
  server.close();
  server.closeAllConnections();
}

function up(server) {
  return new Promise((resolve) => server.listen(doors.get(server), resolve));
}

const orders = {
  'POST /process-all': () => network.processAll(indexPatienceMs),
  'POST /pds/down': () => down(network.pds.server.server),
  'POST /pds/up': () => up(network.pds.server.server),
  'POST /appview/down': () => down(network.bsky.server.server),
  'POST /appview/up': () => up(network.bsky.server.server),
  'POST /stop': () => setImmediate(end, 0),
};

async function startControl() {
  control = http.createServer(async (request, response) => {
    const order = orders[`${request.method} ${request.url}`];
    try {
      await order?.();
      response.writeHead(order ? 200 : 404).end();
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise((resolve) => control.listen(0, resolve));
  return `http://127.0.0.1:${control.address().port}`;
}

process.on('SIGTERM', () => end(0));
process.on('SIGINT', () => end(0));
process.on('unhandledRejection', (error) => console.error('unhandled:', error));

try {
  if (!pdsOnly) {
    const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
    Object.assign(process.env, { DB_POSTGRES_URL: postgres, DB_POSTGRES_SCHEMA: 'net', REDIS_HOST: redis });
  }
  const { TestNetwork, TestNetworkNoAppView } = await import('@atproto/dev-env');
  const parts = { dbPostgresSchema: 'net', pds: { hostname: 'localhost', enableDidDocWithSession: true }, bsky: {}, plc: {} };
  network = await (pdsOnly ? TestNetworkNoAppView : TestNetwork).create(parts);
  const { startChat } = await import('./chat.mjs');
  chat = await startChat({ plcUrl: network.plc.url, pdsUrl: network.pds.url });
  Object.assign(orders, chat.orders);
  const ready = { plc: network.plc.url, pds: network.pds.url, appview: network.bsky?.url, chat: chat.service, control: await startControl(),
    pid: process.pid, folder, startMs: Date.now() - started };
  console.log(JSON.stringify(ready));
} catch (error) {
  console.error('the network did not start:', error);
  await end(1);
}
