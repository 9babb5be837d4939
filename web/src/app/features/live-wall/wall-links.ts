import { ChangeDetectionStrategy, Component, inject, input, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { ErrorMessages } from '../../core/error-messages.js';
import { SchoolTimePipe } from '../../core/school-time.pipe.js';
import { LiveWallApi, type Wall } from './live-wall.api.js';

/** Gives a wall its link, shows the ones in use and takes them back. */
@Component({
  selector: 'tt-wall-links',
  imports: [SchoolTimePipe, TranslocoPipe],
  template: `
    <button type="button" class="btn slim" [attr.aria-expanded]="open()" (click)="toggle()">{{ 'wall.links.title' | transloco }}</button>
    @if (open()) {
      <div class="card panel" role="group" [attr.aria-label]="'wall.links.title' | transloco">
        @if (link(); as url) { <p>{{ 'wall.links.once' | transloco }}</p><p class="link"><a [href]="url" target="_blank" rel="noopener">{{ url }}</a></p> }
        @else { <button type="button" class="btn primary slim" (click)="issue()">{{ 'wall.links.make' | transloco }}</button> }
        @if (problem()) { <p class="wrong" role="alert">{{ problem() }}</p> }
        <ul>@for (wall of walls(); track wall.id) { <li>{{ wall.label }} <small>{{ wall.createdAt | schoolTime: 'date' }}</small><button type="button" class="btn slim" (click)="revoke(wall)">{{ 'wall.links.revoke' | transloco }}</button></li> }</ul>
      </div>
    }
  `,
  styles: `
    :host { position: relative; }
    .panel { position: absolute; right: 0; top: calc(100% + 6px); z-index: 5; width: min(460px, 90vw); padding: 16px; display: grid; gap: 10px; }
    .link { font-family: var(--mono); font-size: .9em; }
    li { display: flex; align-items: center; gap: 10px; padding: 6px 0; border-top: 1px solid var(--hairline); }
    li button { margin-left: auto; }
    .wrong { color: var(--bad); }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class WallLinks {
  private readonly api = inject(LiveWallApi);
  private readonly errors = inject(ErrorMessages);
  readonly organisationId = input.required<string>();
  protected readonly open = signal(false);
  protected readonly walls = signal<readonly Wall[]>([]);
  protected readonly link = signal<string | null>(null);
  protected readonly problem = signal('');

  protected toggle(): void {
    this.open.update((open) => !open);
    if (this.open()) void this.guard(async () => this.walls.set(await this.api.walls()));
  }

  protected issue(): Promise<void> {
    return this.guard(async () => {
      const made = await this.api.issue(this.organisationId(), `${this.walls().length + 1}`);
      this.link.set(`${location.origin}/wall/${made.token}`);
      this.walls.update((walls) => [made.wall, ...walls]);
    });
  }

  protected revoke(wall: Wall): Promise<void> {
    return this.guard(async () => {
      await this.api.revoke(wall.id);
      this.walls.update((walls) => walls.filter((one) => one.id !== wall.id));
    });
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    try {
      this.problem.set('');
      await work();
    } catch (error) {
      this.problem.set(this.errors.of(error));
    }
  }
}
