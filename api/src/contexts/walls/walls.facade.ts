import { Injectable } from '@nestjs/common';
import { WallAccess } from './wall-access.query.js';

/** What other contexts may ask of walls. */
@Injectable()
export class WallsFacade {
  constructor(private readonly walls: WallAccess) {}

  /** The organisation that a wall shows; null once its link is revoked. */
  organisationOf(wallId: string): Promise<string | null> {
    return this.walls.organisationOf(wallId);
  }
}
