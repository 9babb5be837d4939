import { inject, Injectable, signal } from '@angular/core';
import { toApiError, type ApiError } from '../../core/api-error.js';
import type { Session } from '../../core/contract-types.js';
import { forgetLesson } from '../../core/last-lesson.js';
import { keep, readKept } from '../../core/kept.js';
import { type Lesson, LessonRoomApi } from './lesson-room.api.js';

export type LessonState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly lesson: Lesson; readonly stale: boolean }
  | { readonly kind: 'failed'; readonly error: ApiError };
export type RoomView = 'console' | 'room' | 'observer';

const AGAIN_MS = 10_000;

/** The lesson itself: last known at once, so that a reopened browser is back in class before the network is. */
@Injectable()
export class LessonRoomStore {
  private readonly api = inject(LessonRoomApi);
  private readonly current = signal<LessonState>({ kind: 'loading' });
  readonly state = this.current.asReadonly();

  async load(id: string): Promise<void> {
    const key = `page.lesson.${id}`;
    const kept = readKept<Lesson>(key);
    if (this.current().kind !== 'ready') this.current.set(kept === null ? { kind: 'loading' } : { kind: 'ready', lesson: kept, stale: true });
    try {
      const lesson = await this.api.read(id);
      keep(key, lesson);
      this.current.set({ kind: 'ready', lesson, stale: false });
    } catch (error) {
      const failure = toApiError(error);
      if (kept === null || failure.status === 404) this.fail(failure);
      else setTimeout(() => void this.load(id), AGAIN_MS);
    }
  }

  private fail(error: ApiError): void {
    forgetLesson();
    this.current.set({ kind: 'failed', error });
  }
}

/** Who teaches gets the console, who assists gets the room; heads and officers look on. A head may stand in with `?view=room`. */
export function viewOf(lesson: Lesson, session: Session, asked: string): RoomView {
  if (lesson.netTeacher.id === session.person.id) return 'console';
  const assists = session.grants.some((grant) => grant.role === 'assistantTeacher');
  const standsIn = asked === 'room' && session.grants.some((grant) => grant.role === 'schoolHead');
  return lesson.seats.length > 0 && (assists || standsIn) ? 'room' : 'observer';
}
