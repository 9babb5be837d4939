import { inject, Injectable } from '@angular/core';
import { ContractClient } from '../../core/contract-client.js';
import type { RouteOutput } from '../../core/contract-types.js';

export type Today = RouteOutput<'readToday'>;
export type TodayLesson = Today['lessons'][number];
export type Todo = Today['todos'][number];

@Injectable({ providedIn: 'root' })
export class TodayApi {
  private readonly client = inject(ContractClient);

  read(): Promise<Today> {
    return this.client.call('readToday');
  }
}
