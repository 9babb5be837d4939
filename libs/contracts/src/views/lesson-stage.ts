import type { CatalogueFrame, FrameLike, NamedView, SchoolView } from './frame-like.js';

export type StageStatus = 'scheduled' | 'suspended' | 'open' | 'live' | 'ended' | 'cancelled' | 'notHeld';

export interface StageRoom {
  readonly roomId: string;
  readonly name: string;
  readonly school: SchoolView;
  readonly kind: 'interactive' | 'broadcast';
  /** How often the room had the microphone. */
  readonly spoken: number;
  /** When it last got the microphone. */
  readonly spokenAt: number | null;
  readonly praised: number;
}

export interface StagePoll {
  readonly pollId: string;
  readonly kind: 'yesNo' | 'choice' | 'hands';
  readonly question: string;
  readonly options: readonly string[];
  readonly openedAt: number;
  readonly closedAt: number | null;
  readonly publishedAt: number | null;
  readonly totals: readonly number[] | null;
}

/** Snapshot of `lesson:{id}`: what everyone in a lesson sees. Times are epoch ms of the domain clock. */
export interface LessonStage {
  readonly lessonId: string;
  readonly status: StageStatus;
  readonly reason: string | null;
  readonly delivery: 'live' | 'audioSlides' | 'recording' | 'assistantLed';
  readonly startsAt: number;
  readonly endsAt: number;
  readonly openedAt: number | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly netTeacher: NamedView;
  /** Since when the net teacher's line is gone. */
  readonly teacherLostAt: number | null;
  readonly page: number;
  readonly step: number;
  readonly stepSince: number | null;
  readonly timerEndsAt: number | null;
  readonly mic: { readonly roomId: string; readonly since: number } | null;
  /** The newest poll. */
  readonly poll: StagePoll | null;
  readonly incidentRoomIds: readonly string[] | null;
  readonly rooms: readonly StageRoom[];
}

/** The stage after one more frame of its stream; a type it does not show changes nothing. `apply(snapshot@k, k+1..m) = snapshot@m`. */
export function applyLessonEvent(stage: LessonStage, frame: FrameLike): LessonStage {
  const event = frame as CatalogueFrame;
  switch (event.type) {
    case 'lesson.opened.v1': return { ...stage, status: 'open', openedAt: event.at };
    case 'lesson.started.v1': return { ...stage, status: 'live', startedAt: event.at };
    case 'lesson.ended.v1': return { ...stage, status: 'ended', endedAt: event.at, timerEndsAt: null };
    case 'lesson.suspended.v1': return { ...stage, status: 'suspended', reason: event.data.reason };
    case 'lesson.resumed.v1': return { ...stage, status: 'scheduled', reason: null };
    case 'lesson.cancelled.v1': return { ...stage, status: 'cancelled', reason: event.data.reason };
    case 'lesson.not-held.v1': return { ...stage, status: 'notHeld', reason: event.data.reason };
    case 'lesson.moved.v1': return { ...stage, status: 'scheduled', startsAt: event.data.to, endsAt: stage.endsAt + event.data.to - event.data.from };
    case 'lesson.delivery-changed.v1': return { ...stage, delivery: event.data.delivery };
    case 'lesson.teacher-lost.v1': return { ...stage, teacherLostAt: event.data.lastProofAt };
    case 'lesson.teacher-back.v1': return { ...stage, teacherLostAt: null };
    case 'lesson.incident-opened.v1': return { ...stage, incidentRoomIds: event.data.roomIds };
    case 'lesson.incident-closed.v1': return { ...stage, incidentRoomIds: null };
    case 'mic.granted.v1': {
      const { roomId } = event.data;
      return { ...withRoom(stage, roomId, (room) => ({ ...room, spoken: room.spoken + 1, spokenAt: event.at })), mic: { roomId, since: event.at } };
    }
    case 'mic.released.v1': return stage.mic?.roomId === event.data.roomId ? { ...stage, mic: null } : stage;
    case 'poll.opened.v1': return { ...stage, poll: { ...event.data, openedAt: event.at, closedAt: null, publishedAt: null, totals: null } };
    case 'poll.closed.v1': return stage.poll?.pollId === event.data.pollId ? { ...stage, poll: { ...stage.poll, closedAt: event.at } } : stage;
    case 'poll.published.v1': return stage.poll?.pollId === event.data.pollId ? { ...stage, poll: { ...stage.poll, publishedAt: event.at, totals: event.data.totals } } : stage;
    case 'praise.given.v1': return withRoom(stage, event.data.roomId, (room) => ({ ...room, praised: room.praised + 1 }));
    case 'page.turned.v1': return { ...stage, page: event.data.page };
    case 'step.changed.v1': return { ...stage, step: event.data.step, stepSince: event.at };
    case 'timer.started.v1': return { ...stage, timerEndsAt: event.data.endsAt };
    case 'timer.stopped.v1': return { ...stage, timerEndsAt: null };
    default: return stage;
  }
}

function withRoom(stage: LessonStage, roomId: string, change: (room: StageRoom) => StageRoom): LessonStage {
  return { ...stage, rooms: stage.rooms.map((room) => (room.roomId === roomId ? change(room) : room)) };
}
