import { ChangeDetectionStrategy, Component, computed, type ElementRef, inject, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router, RouterLink, RouterLinkActive, RouterOutlet } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { ConnectionPill, HelpPhone, Icon, LangSwitch, OfflineBar, Seal, SizeSwitch, ThemeSwitch } from '@tongtang/ui';
import { filter, map } from 'rxjs';
import { Clock } from '../core/clock.js';
import { CommandQueue } from '../core/command-queue.js';
import { ConnectionStatus } from '../core/connection-status.js';
import { PreferencesStore } from '../core/preferences.store.js';
import { SchoolTimePipe } from '../core/school-time.pipe.js';
import { SessionStore } from '../core/session.store.js';
import { SocketConnection } from '../core/socket-connection.js';
import { HELP, NAVIGATION } from './navigation.js';
import { UpdateNotice } from './update-notice.js';

/** Frame of every page that is not full-screen: offline bar, sample banner, top bar or bottom tabs, help number. */
@Component({
  selector: 'tt-shell',
  imports: [RouterOutlet, RouterLink, RouterLinkActive, TranslocoPipe, SchoolTimePipe, ConnectionPill, HelpPhone, Icon, LangSwitch, OfflineBar, Seal, SizeSwitch, ThemeSwitch, UpdateNotice],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
  host: { '(document:click)': 'closeMenu($event)', '(document:keydown.escape)': 'closeMenu(null)' },
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Shell {
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly socket = inject(SocketConnection);
  private readonly queue = inject(CommandQueue);
  protected readonly clock = inject(Clock);
  protected readonly preferences = inject(PreferencesStore);
  protected readonly connection = inject(ConnectionStatus);

  private readonly menu = viewChild.required<ElementRef<HTMLDetailsElement>>('menu');
  /** Without the server the session cannot be ended: saying so is better than seeming to. */
  protected readonly cannotLeave = signal(false);

  protected readonly nav = computed(() => {
    const role = this.session.mainRole();
    return role === null ? [] : NAVIGATION[role];
  });
  protected readonly tabs = computed(() => (this.nav().length > 3 ? this.nav().slice(0, 4) : [...this.nav(), HELP]));
  protected readonly place = computed(() => this.session.mainGrant()?.organisation.name ?? '');
  protected readonly roleKey = computed(() => {
    const role = this.session.mainRole();
    return role === null ? '' : `roles.${role}`;
  });
  protected readonly person = computed(() => this.session.session()?.person.name ?? '');
  private readonly ownHelp = toSignal(this.router.events.pipe(filter((event) => event instanceof NavigationEnd), map(() => this.pageHasOwnHelp())), { initialValue: false });
  /** Schools have the number on every page; a page that shows it in its own place says `ownHelp` in its route. */
  protected readonly helpPhone = computed(() => (this.preferences.audience() === 'school' && !this.ownHelp() ? this.session.helpPhone() : null));
  protected readonly inSchool = computed(() => this.preferences.audience() === 'school');
  protected readonly waiting = this.queue.waiting;
  protected readonly sample = computed(() => this.clock.sample() || this.session.session()?.sample === true);

  protected toContent(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }

  private pageHasOwnHelp(): boolean {
    let route = this.router.routerState.snapshot.root;
    while (route.firstChild !== null) route = route.firstChild;
    return route.data['ownHelp'] === true;
  }

  /** A press elsewhere or Esc closes the menu. */
  protected closeMenu(event: Event | null): void {
    const menu = this.menu().nativeElement;
    if (menu.open && (event === null || !menu.contains(event.target as Node))) menu.open = false;
  }

  protected async leave(): Promise<void> {
    this.cannotLeave.set(false);
    const failure = await this.session.signOut();
    if (failure !== null) return this.cannotLeave.set(true);
    this.socket.stop();
    await this.router.navigateByUrl('/signin');
  }
}
