import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorBlock, Skeleton } from '@tongtang/ui';
import { Clock } from '../../core/clock.js';
import { CommandQueue } from '../../core/command-queue.js';
import { ErrorMessages } from '../../core/error-messages.js';
import { PageTitle } from '../../core/page-title.js';
import { SessionStore } from '../../core/session.store.js';
import { VersionUpdates } from '../../core/version-updates.js';
import { LessonConsole } from './console/lesson-console.js';
import { LessonRoomStore, viewOf } from './lesson-room.store.js';
import { LessonObserver } from './observer/lesson-observer.js';
import { AssistantRoom } from './room/assistant-room.js';
import { LessonCommands } from './shared/lesson-commands.js';
import { StageStore } from './shared/stage.store.js';
import { Words } from './shared/words.js';

/** 正在上课: the view that belongs to whoever is signed in. Each view is loaded only by those who see it. */
@Component({
  selector: 'tt-lesson-room-page',
  imports: [AssistantRoom, ErrorBlock, LessonConsole, LessonObserver, RouterLink, Skeleton, TranslocoPipe],
  providers: [LessonRoomStore, StageStore, LessonCommands],
  template: `
    @switch (shown()) {
      @case ('console') { @defer (on immediate) { <tt-lesson-console [lesson]="lesson()!" /> } }
      @case ('room') { @defer (on immediate) { <tt-assistant-room [lesson]="lesson()!" /> } }
      @case ('observer') { @defer (on immediate) { <tt-lesson-observer [lesson]="lesson()!" /> } }
      @default {
        <main class="page">
          <h1 class="visually-hidden">{{ 'nav.inClass' | transloco }}</h1>
          @if (failure(); as error) {
            <ui-error-block [title]="errors.of(error)" [stillWorks]="'live.failedStill' | transloco" [retryText]="'common.retry' | transloco" (retry)="store.load(id())"><a class="btn" routerLink="/today">{{ 'live.over.today' | transloco }}</a></ui-error-block>
          } @else { <ui-skeleton [widths]="[40, 100, 100, 70]" /> }
        </main>
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class LessonRoomPage {
  private readonly session = inject(SessionStore);
  private readonly words = inject(Words);
  protected readonly store = inject(LessonRoomStore);
  protected readonly errors = inject(ErrorMessages);
  readonly id = input.required<string>();
  /** `?view=room`: a head stands in for the assistant. */
  readonly view = input<string>();

  protected readonly lesson = computed(() => {
    const state = this.store.state();
    return state.kind === 'ready' ? state.lesson : null;
  });
  protected readonly failure = computed(() => {
    const state = this.store.state();
    return state.kind === 'failed' ? state.error : null;
  });
  protected readonly shown = computed(() => {
    const [lesson, session] = [this.lesson(), this.session.session()];
    return lesson === null || session === null ? null : viewOf(lesson, session, this.view() ?? '');
  });

  constructor() {
    const [stage, commands, title, queue] = [inject(StageStore), inject(LessonCommands), inject(PageTitle), inject(CommandQueue)];
    void inject(Clock).start();
    inject(DestroyRef).onDestroy(inject(VersionUpdates).holdDuringLesson());
    effect(() => {
      const id = this.id();
      untracked(() => {
        commands.open(id);
        stage.open(id);
        void this.store.load(id);
      });
    });
    effect(() => {
      if (this.session.session() !== null) untracked(() => queue.restore());
    });
    effect(() => {
      const lesson = this.lesson();
      if (lesson !== null) title.setObject(this.words.of('live.title', { subject: this.words.of(`subjects.${lesson.subject}`), number: lesson.number }));
    });
  }
}
