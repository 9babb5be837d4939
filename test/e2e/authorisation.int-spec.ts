import { isEmptyReach, reach, ROLE_MATRIX, type Permission } from '@tongtang/authz';
import { commands, defineRoute, paths, routes, StreamName, type CommandData, type CommandType, type RouteDefinition, type RouteName } from '@tongtang/contracts';
import type { Express } from 'express';
import { v7 as uuidv7 } from 'uuid';
import * as z from 'zod';
import type { HttpAnswer } from '../support/http-client.js';
import { ROUTE_FIXTURES, type RouteFixture, type Sent } from '../support/route-fixtures.js';
import type { LessonScenario } from '../support/scenario.js';
import type { Verdict } from '../support/socket-client.js';
import { covers, TwoProvinces, type Actor } from '../support/two-provinces.js';

type Answer = 'session.required' | 'not-found' | 'allowed' | 'page with it' | 'page without it';

const NOT_THEIRS = ['not-found', 'room.not-in-lesson'];
const cells = { routes: 0, commands: 0, streams: 0 };

/** What a role's entry in the matrix, the owners of the thing and the kind of route make of a call. */
function expected(world: TwoProvinces, permission: RouteDefinition['permission'], fixture: RouteFixture, { actor, sent }: { actor: Actor | null; sent: Sent }): Answer {
  if (permission === 'public' || permission === 'token') return 'allowed';
  if (actor === null) return 'session.required';
  if (permission === 'self' || permission === 'command') return 'allowed';
  const needed: Permission = permission === 'stream' ? 'lesson.read' : permission;
  if (ROLE_MATRIX[actor.role][needed] === undefined) return 'not-found';
  const owners = fixture.owners?.(world);
  if (owners === undefined) throw new Error('a route with a permission needs owners');
  const isTheirs = covers(actor, needed, owners);
  if (sent.shows !== undefined) return isTheirs ? 'page with it' : 'page without it';
  return isTheirs ? 'allowed' : 'not-found';
}

function heard(answer: HttpAnswer, fixture: RouteFixture, sent: Sent): Answer | string {
  if (answer.status === 200) return sent.shows === undefined ? 'allowed' : JSON.stringify(answer.body).includes(sent.shows) ? 'page with it' : 'page without it';
  const { code } = answer.body as { code?: string };
  if (code !== undefined && fixture.refusals?.includes(code) === true) return 'allowed';
  return code === 'session.required' && answer.status !== 401 ? `${code} with ${answer.status}` : (code ?? String(answer.status));
}

function call(name: RouteName, sent: Sent): { method: string; path: string } {
  const { method, path } = paths[name];
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = sent.params?.[key];
    if (value === undefined) throw new Error(`the fixture of ${name} has no ${key}`);
    return value;
  });
  const query = new URLSearchParams(sent.query).toString();
  return { method, path: `/api${filled}${query === '' ? '' : `?${query}`}` };
}

describe('who may do what', () => {
  let world: TwoProvinces;
  beforeAll(async () => {
    world = await TwoProvinces.start();
  });
  afterAll(async () => {
    await world.stop();
    process.stdout.write(`authorisation: ${cells.routes} cells of routes, ${cells.commands} of commands, ${cells.streams} of streams\n`);
  });

  const fixturesOf = (name: RouteName): readonly RouteFixture[] => [ROUTE_FIXTURES[name]].flat() as RouteFixture[];
  const calls = (Object.keys(routes) as RouteName[]).flatMap((name) => fixturesOf(name).map((fixture) => [`${name} ${fixture.about ?? ''}`.trim(), name, fixture] as const));

  it('has a fixture for every route, and every route of the server is in the contract', () => {
    expect(Object.keys(ROUTE_FIXTURES).sort()).toEqual(Object.keys(routes).sort());
    const express = world.server.app.getHttpAdapter().getInstance() as Express;
    const served = express.router.stack.flatMap(({ route }) => (route === undefined ? [] : route.stack.map((layer) => `${layer.method.toUpperCase()} ${route.path}`)));
    const inContract = Object.values(paths).map(({ method, path }) => `${method} /api${path.replace(/\{(\w+)\}/g, ':$1')}`);
    expect(inContract.filter((route) => !served.includes(route))).toEqual([]);
    expect(served.filter((route) => !inContract.includes(route) && !/^GET (\/healthz|\/readyz|\/api\/docs.*)$/.test(route))).toEqual([]);
  });

  it('does not compile a route without a permission', () => {
    // @ts-expect-error a route names who may call it
    const open = defineRoute({ summary: 'Everything', response: z.object({}) });
    // @ts-expect-error and it is one of the permissions there are
    const made = defineRoute({ permission: 'lesson.destroy', summary: 'Everything', response: z.object({}) });
    expect([open, made]).toHaveLength(2);
    expect(Object.values(routes).every((route: RouteDefinition) => route.permission.length > 0)).toBe(true);
  });

  it.each(calls)('route %s', async (_label, name, fixture) => {
    const { permission }: RouteDefinition = routes[name];
    const wrong: unknown[] = [];
    for (const actor of [null, ...world.actors]) {
      const sent = await fixture.send(world);
      const { method, path } = call(name, sent);
      const browser = await world.browser(actor, fixture.takesSession);
      const answer = await browser.send(method, path, sent.body === undefined ? {} : { body: sent.body });
      const [should, did] = [expected(world, permission, fixture, { actor, sent }), heard(answer, fixture, sent)];
      if (should !== did) wrong.push({ actor: actor?.name ?? 'nobody', should, did, body: answer.body });
      cells.routes += 1;
    }
    expect(wrong).toEqual([]);
  });

  it.each(calls.filter(([, name]) => (routes[name] as RouteDefinition).permission === 'token'))('route %s with another token', async (_label, name) => {
    for (const actor of [null, ...world.actors]) {
      const { method, path } = call(name, { params: { token: 'x'.repeat(43) } });
      expect(await (await world.browser(actor)).send(method, path)).toMatchObject({ status: 404, body: { code: 'not-found' } });
      cells.routes += 1;
    }
  });

  /** A command of every type about the first room of a lesson; the end of the lesson comes last. */
  const DATA: { readonly [T in CommandType]: (scenario: LessonScenario) => CommandData<T> } = {
    'lesson.start': () => ({}), 'mic.grant': room, 'mic.release': room,
    'poll.open': () => ({ pollId: uuidv7(), kind: 'yesNo', question: '听得清吗？', options: ['是', '否'] }), 'poll.close': () => ({ pollId: uuidv7() }), 'poll.publish': () => ({ pollId: uuidv7() }),
    'praise.give': (scenario) => ({ ...room(scenario), kind: 'star' }), 'page.turn': () => ({ page: 2 }), 'step.change': () => ({ step: 1 }), 'timer.start': () => ({ endsAt: 1_900_000_000_000 }), 'timer.stop': () => ({}),
    'phrase.send': () => ({ phraseId: 'wellDone' }), 'hand.dismiss': room, 'help.close': room, 'teacher.proof': () => ({}),
    'seat.join': device, 'headcount.report': ({ rooms }) => ({ seatId: rooms[0]!.seatId, present: 20 }), 'hand.raise': room, 'hand.lower': room, 'mic.return': room,
    'poll.answer': ({ rooms }) => ({ pollId: uuidv7(), seatId: rooms[0]!.seatId, counts: [1, 1] }), 'help.ask': (scenario) => ({ ...room(scenario), reason: 'stuck' }), 'help.withdraw': room,
    'message.send': (scenario) => ({ ...room(scenario), text: '好' }), 'preflight.report': (scenario) => ({ ...room(scenario), sound: true, picture: true, link: true }), 'proof.send': device, 'seat.leave': room, 'lesson.end': () => ({}),
  };

  it('has a sample of every command', () => {
    expect(Object.keys(DATA).sort()).toEqual(Object.keys(commands).sort());
  });

  it.each(['own', 'other'] as const)('commands for the %s lesson', async (which) => {
    const scenario = which === 'own' ? world.here : world.there;
    const school = { paths: [world.pathOf(scenario.rooms[0]!.schoolId)] };
    const wrong: unknown[] = [];
    const types = Object.keys(DATA) as CommandType[];
    // The teacher comes last, or the lesson would be over for everybody else.
    const actors = [...world.actors].sort((a, b) => Number(a.role === 'netTeacher') - Number(b.role === 'netTeacher'));
    for (const actor of actors) {
      const sent = types.map((type) => ({ v: 1, commandId: uuidv7(), stream: `lesson:${scenario.lessonId}`, type, data: DATA[type](scenario) }));
      const answer = await (await world.browser(actor)).post('/api/commands', { commands: sent });
      const { verdicts } = answer.body as { verdicts: Verdict[] };
      for (const [index, type] of types.entries()) {
        const { permission } = commands[type];
        const isTheirs = covers(actor, permission, permission === 'seat.run' ? school : { paths: [], personIds: [scenario.teacher.personId] });
        const { verdict, code } = verdicts[index]!;
        const isRefused = verdict === 'refused' && NOT_THEIRS.includes(code ?? '');
        if (isTheirs === isRefused) wrong.push({ actor: actor.name, type, isTheirs, verdict, code });
        cells.commands += 1;
      }
    }
    expect(wrong).toEqual([]);
  });

  /** Which of a scenario's streams there is of each kind, and who may read it. */
  const STREAMS: Readonly<Record<string, (scenario: LessonScenario) => readonly [id: string, may: (actor: Actor) => boolean]>> = {
    lesson: (scenario) => [scenario.lessonId, (actor) => covers(actor, 'lesson.read', world.lessonOwners(scenario))],
    desk: (scenario) => [scenario.lessonId, (actor) => covers(actor, 'lesson.observe', world.lessonOwners(scenario)) || covers(actor, 'lesson.run', world.lessonOwners(scenario))],
    plan: (scenario) => [scenario.planId, (actor) => covers(actor, 'plan.read', { paths: [world.pathOf(scenario.organisations.county)] })],
    user: (scenario) => [scenario.teacher.personId, (actor) => actor.person.personId === scenario.teacher.personId],
    seat: (scenario) => [scenario.rooms[0]!.seatId, (actor) => covers(actor, 'seat.run', { paths: [world.pathOf(scenario.rooms[0]!.schoolId)] })],
    scope: (scenario) => {
      const county = { paths: [world.pathOf(scenario.organisations.county)] };
      return [scenario.organisations.county, (actor) => covers(actor, 'lesson.read', county) && covers(actor, 'attendance.read', county)];
    },
    // Facts without readers.
    organisation: (scenario) => [scenario.organisations.county, () => false],
  };
  const kinds = /\(([a-z|]+)\)/.exec(String(z.toJSONSchema(StreamName)['pattern']))?.[1]?.split('|') ?? [];

  it('has a rule for every kind of stream', () => {
    expect(kinds.length).toBeGreaterThan(5);
    expect(Object.keys(STREAMS).sort()).toEqual([...kinds].sort());
  });

  it.each(kinds)('streams %s:', async (kind) => {
    const wrong: unknown[] = [];
    for (const scenario of [world.here, world.there]) {
      const [id, may] = STREAMS[kind]!(scenario);
      for (const stream of [`${kind}:${id}`, `${kind}:${uuidv7()}`]) {
        for (const actor of [null, ...world.actors]) {
          const answer = await (await world.browser(actor)).get(`/api/streams/${stream}/snapshot`);
          const should = actor === null ? 'session.required' : stream.endsWith(id) && may(actor) ? 200 : 'not-found';
          const did = answer.status === 200 ? 200 : (answer.body as { code: string }).code;
          if (should !== did) wrong.push({ actor: actor?.name ?? 'nobody', stream, should, did });
          cells.streams += 1;
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('shows no attendance figure to those who may not read attendance', async () => {
    await world.server.sql(`insert into attendance_fact (id, lesson_id, seat_id, kind, data, effective_at, uncertainty_ms, received_at, evidence) values ($1, $2, $3, 'headcount', '{"present": 19}', $4, 0, $4, 'A')`,
      [uuidv7(), world.here.lessonId, world.here.rooms[0]!.seatId, new Date(world.here.startsAt + 60_000)]);
    for (const actor of world.actors.filter((each) => covers(each, 'lesson.read', world.lessonOwners(world.here)))) {
      const { body } = await (await world.browser(actor)).get(`/api/lessons/${world.here.lessonId}`);
      const seat = (body as { seats: { id: string; present: number | null }[] }).seats.find(({ id }) => id === world.here.rooms[0]!.seatId);
      const scope = { personId: actor.person.personId, accountId: '', grants: [{ role: actor.role, organisationId: '', path: actor.path }] };
      const mayRead = !isEmptyReach(reach(scope, 'attendance.read'));
      if (seat !== undefined) expect([actor.name, seat.present === null]).toEqual([actor.name, !mayRead]);
    }
  });

  it('has asserted every cell', () => {
    const people = world.actors.length;
    expect(people).toBe(18);
    const tokens = calls.filter(([, name]) => (routes[name] as RouteDefinition).permission === 'token').length;
    expect(cells).toEqual({ routes: (calls.length + tokens) * (people + 1), commands: 2 * people * Object.keys(commands).length, streams: 4 * kinds.length * (people + 1) });
  });
});

function room({ rooms }: LessonScenario): { roomId: string } {
  return { roomId: rooms[0]!.roomId };
}

function device({ rooms }: LessonScenario): { roomId: string; deviceId: string } {
  return { roomId: rooms[0]!.roomId, deviceId: '00000000-0000-4000-8000-000000000001' };
}
