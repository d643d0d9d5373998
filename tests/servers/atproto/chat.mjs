// A stand-in for the network's service for private messages, which nobody can run: just enough of chat.bsky.convo, reached
// as the real one is, through the data server with "atproto-proxy". What it is asked and answers is checked against the
// lexicons. It knows who asks from the data server's token and checks no signature.
import { createHash } from 'node:crypto';
import http from 'node:http';
import { createServer } from '@atproto/xrpc-server';
import { schemas } from '@atproto/api';
import { Client } from '@did-plc/lib';
import { Secp256k1Keypair } from '@atproto/crypto';
import express from 'express';

const defs = 'chat.bsky.convo.defs';
const refuse = (error, status = 400) => { throw Object.assign(new Error(error), { status }); };

/** Starts it; answers with {service, orders, close}: its name for "atproto-proxy", orders for the laboratory, an end. */
export async function startChat({ plcUrl, pdsUrl }) {
  const server = createServer(schemas, { validateResponse: true });
  const convos = new Map();
  let count = 0;
  let lostAnswers = 0;
  const newId = () => (Date.now().toString(36) + (count++).toString(36).padStart(4, '0')).padStart(13, '2');
  const auth = ({ req }) => {
    const token = (req.headers.authorization ?? '').replace(/^Bearer /, '');
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString() || '{}');
    if (!claims.iss || claims.exp * 1000 < Date.now()) refuse('bad service token', 401);
    return { credentials: { did: claims.iss } };
  };
  const profile = async (did) => {
    const entry = await (await fetch(`${plcUrl}/${did}`)).json();
    return { did, handle: entry.alsoKnownAs?.[0]?.replace('at://', '') ?? 'handle.invalid' };
  };
  const profiles = (dids) => Promise.all(dids.map(profile));
  const kind = (convo) => (convo.members.length < 3 ? { $type: `${defs}#directConvo` } : {
    $type: `${defs}#groupConvo`, createdAt: convo.createdAt, lockStatus: 'unlocked', lockStatusModerationOverride: false,
    memberCount: convo.members.length, memberLimit: 50, name: 'A group' });
  const view = async (convo, me) => ({ id: convo.id, rev: convo.rev, muted: false, kind: kind(convo),
    // Of a group only some members are named.
    members: await profiles(convo.members.length < 3 ? convo.members : [me]),
    status: convo.accepted.has(me) ? 'accepted' : 'request',
    unreadCount: convo.messages.filter((each) => each.sender.did !== me && each.sentAt > (convo.read.get(me) ?? '')).length,
    ...(convo.messages.length ? { lastMessage: convo.messages.at(-1) } : {}) });
  const find = (id, me) => {
    const convo = convos.get(id);
    return convo?.members.includes(me) ? convo : refuse('Convo not found');
  };
  const add = (convo, message) => {
    convo.rev = newId();
    const kept = { id: newId(), rev: convo.rev, ...message, sentAt: new Date().toISOString() };
    convo.messages.push(kept);
    return kept;
  };
  const method = (name, answer) => server.method(`chat.bsky.convo.${name}`, { auth,
    handler: async ({ params, input, auth: who }) => (
      { encoding: 'application/json', body: await answer(input?.body ?? params, who.credentials.did) }) });

  method('getConvoForMembers', async (asked, me) => {
    const members = [...new Set([me, ...asked.members])].sort();
    const id = createHash('sha256').update(members.join()).digest('base64url').slice(0, 20);
    if (!convos.has(id)) {
      convos.set(id, { id, rev: newId(), createdAt: new Date().toISOString(), members, messages: [], accepted: new Set([me]),
        read: new Map() });
    }
    return { convo: await view(convos.get(id), me) };
  });
  method('getConvo', async (asked, me) => ({ convo: await view(find(asked.convoId, me), me) }));
  method('getConvoMembers', async (asked, me) => ({ members: await profiles(find(asked.convoId, me).members) }));
  method('sendMessage', async ({ convoId, message }, me) => {
    const convo = find(convoId, me);
    convo.accepted.add(me);
    const answered = convo.messages.find((each) => each.id === message.replyTo?.messageId);
    const { replyTo: _, ...answeredAlone } = answered ?? {};
    const kept = add(convo, { $type: `${defs}#messageView`, text: message.text, sender: { did: me },
      ...(message.facets ? { facets: message.facets } : {}), ...(answered ? { replyTo: answeredAlone } : {}) });
    if (lostAnswers > 0) {
      lostAnswers -= 1;
      refuse('the answer is lost', 500);
    }
    return kept;
  });
  method('listConvos', async (asked, me) => {
    const mine = [...convos.values()].filter((each) => each.members.includes(me)).sort((a, b) => (a.rev < b.rev ? 1 : -1));
    const from = Number(asked.cursor ?? 0);
    const page = await Promise.all(mine.slice(from, from + asked.limit).map((each) => view(each, me)));
    return { convos: page, ...(from + asked.limit < mine.length ? { cursor: String(from + asked.limit) } : {}) };
  });
  method('getMessages', async (asked, me) => {
    const all = find(asked.convoId, me).messages.slice().reverse();
    const from = asked.cursor ? all.findIndex((each) => each.id === asked.cursor) + 1 : 0;
    const page = all.slice(from, from + asked.limit);
    return { messages: page, ...(from + asked.limit < all.length ? { cursor: page.at(-1).id } : {}) };
  });
  method('updateRead', async (asked, me) => {
    const convo = find(asked.convoId, me);
    convo.read.set(me, new Date().toISOString());
    return { convo: await view(convo, me) };
  });
  method('deleteMessageForSelf', async (asked, me) => {
    const convo = find(asked.convoId, me);
    const at = convo.messages.findIndex((each) => each.id === asked.messageId);
    const { id, rev, sender, sentAt } = convo.messages[at] ?? refuse('no such message');
    convo.messages[at] = { $type: `${defs}#deletedMessageView`, id, rev, sender, sentAt };
    return { id, rev, sender, sentAt };
  });

  const app = express();
  app.use(server.router);
  const listening = http.createServer(app);
  await new Promise((resolve) => listening.listen(0, resolve));
  const endpoint = `http://localhost:${listening.address().port}`;
  const key = await Secp256k1Keypair.create();
  const directory = new Client(plcUrl);
  const did = await directory.createDid({ signingKey: key.did(), rotationKeys: [key.did()], handle: 'chat.test', pds: pdsUrl, signer: key });
  await directory.updateData(did, key, (data) => ({ ...data, services: { ...data.services, bsky_chat: { type: 'BskyChatService', endpoint } } }));
  const orders = {
    // Every conversation gets something that no lexicon of today has.
    'POST /chat/unknown': () => convos.forEach((each) => add(each, { $type: `${defs}#messageFromTomorrow`, sender: { did: each.members[0] } })),
    'POST /chat/lose-answer': () => { lostAnswers += 1; },
  };
  return { service: `${did}#bsky_chat`, orders, close: () => listening.close() };
}
