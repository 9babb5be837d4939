import { HttpClient } from '../../../../test/support/http-client.js';
import { LessonServer } from '../../../../test/support/lesson-server.js';
import { PASSWORD } from '../../../../test/support/scenario.js';

describe('a morning on which everybody signs in at once', () => {
  let server: LessonServer;
  beforeAll(async () => {
    server = await LessonServer.start({ rooms: 30 });
  });
  afterAll(() => server.stop());

  it('lets in more people than there are connections to the database', async () => {
    const people = server.scenario.rooms.flatMap(({ assistant, head }) => [assistant, head]);
    const browsers = await Promise.all(people.map((person) => new HttpClient(server.url).signIn(person.signIn, PASSWORD)));
    const sessions = await Promise.all(browsers.map((browser) => browser.get('/api/session')));
    expect(sessions.map(({ body }) => (body as { person: { id: string } }).person.id)).toEqual(people.map((person) => person.personId));
  });
});
