import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RouteOutput } from '../../core/contract-types.js';

export type LiveBoard = RouteOutput<'listLiveLessons'>;
export type LiveLesson = LiveBoard['lessons'][number];
export type Wall = RouteOutput<'listWallTokens'>['items'][number];

@Injectable({ providedIn: 'root' })
export class LiveWallApi {
  private readonly client = inject(ContractClient);

  board(under: string): Promise<LiveBoard> {
    return this.client.call('listLiveLessons', { query: { under } });
  }

  wall(token: string): Promise<RouteOutput<'readWall'>> {
    return this.client.call('readWall', { params: { token } });
  }

  async wallTicket(token: string): Promise<string> {
    return (await this.client.call('createWallTicket', { params: { token } })).ticket;
  }

  async walls(): Promise<readonly Wall[]> {
    return (await this.client.call('listWallTokens')).items;
  }

  /** The link's secret is answered once and never again. */
  issue(organisationId: string, label: string): Promise<RouteOutput<'issueWallToken'>> {
    return this.client.call('issueWallToken', { body: { organisationId, label } });
  }

  async revoke(id: string): Promise<void> {
    await this.client.call('revokeWallToken', { params: { id } });
  }
}
