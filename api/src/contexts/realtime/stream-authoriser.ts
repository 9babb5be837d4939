import { Injectable } from '@nestjs/common';
import { isWithin, may, reach, type Permission, type Scope } from '@tongtang/authz';
import { LessonsFacade } from '../lessons/lessons.facade.js';
import { WallsFacade } from '../walls/walls.facade.js';
import { StreamOwnersQuery } from './stream-owners.query.js';

/** Who reads: somebody signed in, or a wall. */
export type Reader = { readonly kind: 'person'; readonly scope: Scope; readonly sessionHash: string } | { readonly kind: 'wall'; readonly wallId: string };

export const NUMBERED = /^(lesson|desk|plan|user):/;
/** Topics whose value is sent when it changes and not repeated: a village PC pays for every byte. */
export const WHOLE_ON_CHANGE = /^seat:/;

/** Whether a reader may read a stream. Absent and forbidden are the same answer. */
@Injectable()
export class StreamAuthoriser {
  constructor(
    private readonly lessons: LessonsFacade,
    private readonly walls: WallsFacade,
    private readonly owners: StreamOwnersQuery,
  ) {}

  async mayRead(reader: Reader, stream: string): Promise<boolean> {
    const [kind, id] = split(stream);
    if (reader.kind === 'wall') return kind === 'scope' && (await this.walls.organisationOf(reader.wallId)) === id;
    const { scope } = reader;
    switch (kind) {
      case 'lesson': return this.#lesson(scope, id);
      case 'desk': return this.#desk(scope, id);
      case 'seat': {
        const path = await this.lessons.schoolPathOfSeat(id);
        return path !== null && may(scope, 'seat.run', { paths: [path] });
      }
      case 'plan': {
        const path = await this.owners.bureauOfPlan(id);
        return path !== null && may(scope, 'plan.read', { paths: [path] });
      }
      case 'user': return id === scope.personId;
      case 'scope': {
        const path = await this.owners.organisation(id);
        // The board shows figures of attendance: who may not read those does not get it.
        return path !== null && coversTree(scope, 'lesson.read', [path]) && coversTree(scope, 'attendance.read', [path]);
      }
      default: return false;
    }
  }

  /** Its staff, rooms of its own schools, officers above any party. */
  async #lesson(scope: Scope, lessonId: string): Promise<boolean> {
    const place = await this.lessons.placeOf(lessonId);
    if (place === null) return false;
    return may(scope, 'lesson.read', { paths: place.seatPaths, personIds: [place.netTeacherId] }) || coversTree(scope, 'lesson.read', place.partyPaths);
  }

  /** What rooms send: the net teacher of the lesson, officers and heads; no assistant. */
  async #desk(scope: Scope, lessonId: string): Promise<boolean> {
    const place = await this.lessons.placeOf(lessonId);
    if (place === null) return false;
    if (may(scope, 'lesson.run', { paths: [], personIds: [place.netTeacherId] })) return true;
    return coversTree(scope, 'lesson.observe', [...place.partyPaths, ...place.seatPaths]);
  }
}

function coversTree(scope: Scope, permission: Permission, paths: readonly string[]): boolean {
  const { trees } = reach(scope, permission);
  return paths.some((path) => trees.some((tree) => isWithin(path, tree)));
}

/** Kind and id of a stream's name. */
export function split(stream: string): readonly [kind: string, id: string] {
  const at = stream.indexOf(':');
  return [stream.slice(0, at), stream.slice(at + 1)];
}
