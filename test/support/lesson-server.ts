import type { INestApplication } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { createApp } from '../../api/src/create-app.js';
import { DomainClock } from '../../api/src/platform/clock/clocks.js';
import { readConfig } from '../../api/src/platform/config/config.js';
import { HttpClient } from './http-client.js';
import { aLiveLesson, PASSWORD, SCENARIO_NOW, type LessonOptions, type LessonScenario, type ScenarioPerson, type ScenarioRoom } from './scenario.js';
import { SocketClient, type Verdict } from './socket-client.js';

/** A server in this process on one small county with one lesson. Sweeps and leases move only when a test moves them. */
export class LessonServer {
  private readonly clients = new Map<string, HttpClient>();
  private readonly sockets: SocketClient[] = [];

  private constructor(
    readonly app: INestApplication,
    readonly scenario: LessonScenario,
    readonly url: string,
  ) {}

  static async start(options: LessonOptions = {}, settings: Readonly<Record<string, string>> = {}): Promise<LessonServer> {
    const scenario = await aLiveLesson(options);
    const { app, url } = await listen(scenario.database.url, options.now ?? SCENARIO_NOW, settings);
    return new LessonServer(app, scenario, url);
  }

  /** A second server on the same database, as a restart or another node. */
  static async again(scenario: LessonScenario, now = SCENARIO_NOW, settings: Readonly<Record<string, string>> = {}): Promise<LessonServer> {
    const { app, url } = await listen(scenario.database.url, now, settings);
    return new LessonServer(app, scenario, url);
  }

  get lesson(): string {
    return `lesson:${this.scenario.lessonId}`;
  }

  get desk(): string {
    return `desk:${this.scenario.lessonId}`;
  }

  /** Moves the domain clock to an instant. */
  moveTo(instant: number): void {
    this.app.get(DomainClock).runAsSample(instant - Date.now());
  }

  sql<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
    return this.app.get(DataSource).query<Row[]>(text, values);
  }

  /** One browser of this person. */
  async http(person: ScenarioPerson): Promise<HttpClient> {
    const known = this.clients.get(person.personId);
    if (known !== undefined) return known;
    const client = await new HttpClient(this.url).signIn(person.signIn, PASSWORD);
    this.clients.set(person.personId, client);
    return client;
  }

  async socket(person: ScenarioPerson): Promise<SocketClient> {
    const socket = await SocketClient.connect(await this.http(person));
    this.sockets.push(socket);
    return socket;
  }

  /** A room's socket that has joined the lesson. */
  async joined(room: ScenarioRoom, deviceId: string = uuidv7()): Promise<SocketClient> {
    const socket = await this.socket(room.assistant);
    const verdict = await socket.command(this.lesson, 'seat.join', { roomId: room.roomId, deviceId });
    if (verdict.verdict !== 'accepted') throw new Error(`seat.join: ${JSON.stringify(verdict)}`);
    return socket;
  }

  /** Commands over HTTP. */
  async send(person: ScenarioPerson, commands: readonly object[]): Promise<readonly Verdict[]> {
    const answer = await (await this.http(person)).post('/api/commands', { commands: commands.map((command) => ({ v: 1, commandId: uuidv7(), stream: this.lesson, ...command })) });
    if (answer.status !== 200) throw new Error(`commands: ${answer.status} ${JSON.stringify(answer.body)}`);
    return (answer.body as { verdicts: Verdict[] }).verdicts;
  }

  /** Ends the server; the database stays. */
  async close(): Promise<void> {
    for (const socket of this.sockets) socket.close();
    await this.app.close();
  }

  async stop(): Promise<void> {
    await this.close();
    await this.scenario.stop();
  }
}

async function listen(databaseUrl: string, now: number, settings: Readonly<Record<string, string>>): Promise<{ app: INestApplication; url: string }> {
  const app = await createApp(readConfig({ DATABASE_URL: databaseUrl, PORT: '0', SWEEPS: 'off', LOG_LEVEL: 'error', NODE_ENV: 'test', ...settings }));
  app.get(DomainClock).runAsSample(now - Date.now());
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl() };
}
