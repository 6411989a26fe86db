import type { Obstacle } from '@gremia/domain/implementation/report-details';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../platform/graphql/scalars.ts';
import { GroupTally, ObstacleEnum } from '../../implementation/implementation.public.ts';

@ObjectType({ description: 'Wie viele ein Hindernis nennen; unter fünf nur für die, die jede Stelle sehen' })
export class ObstacleCount {
  @Field(() => ObstacleEnum)
  declare obstacle: Obstacle;

  @Field(() => Int, { nullable: true })
  declare bodies: number | null;
}

@ObjectType({ description: 'Was eine Stelle zur Rechtslage sagt; das Gremium liest es ohne Namen' })
export class LegalHurdle {
  @Field(() => String)
  declare text: string;

  @Field(() => String, { nullable: true })
  declare bodyName: string | null;

  @Field(() => ID, { nullable: true })
  declare obligationId: string | null;
}

@ObjectType({ description: 'Eine Kommune, die noch nie gemeldet hat' })
export class SilentBody {
  @Field(() => ID)
  declare obligationId: string;

  @Field(() => ID)
  declare key: string;

  @Field(() => String)
  declare name: string;

  @Field(() => String, { nullable: true })
  declare kreisName: string | null;

  @Field(() => Boolean)
  declare overdue: boolean;
}

@ObjectType({ description: 'Ein gemeldetes Produkt; nie öffentlich' })
export class ProductCount {
  @Field(() => String)
  declare product: string;

  @Field(() => Int)
  declare bodies: number;

  @Field(() => Int)
  declare done: number;
}

@ObjectType({ description: 'Was ein Gremium über die Umsetzung seines Beschlusses wissen will' })
export class RolloutInsight {
  @Field(() => DateTime)
  declare asOf: string;

  @Field(() => Int)
  declare total: number;

  @Field(() => Int, { nullable: true, description: 'Nennen ein Hindernis und sind noch nicht fertig' })
  declare withObstacles: number | null;

  @Field(() => [ObstacleCount], { description: 'Das häufigste zuerst' })
  declare obstacles: readonly ObstacleCount[];

  @Field(() => [LegalHurdle])
  declare legalHurdles: readonly LegalHurdle[];

  @Field(() => Boolean, { description: 'Es gibt Texte, aber so wenige, dass sie Stellen nennen würden' })
  declare legalHurdlesHidden: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Haben noch nie gemeldet; nichts, wo die Zahl einzelne Stellen nennen würde',
  })
  declare silent: number | null;

  @Field(() => [SilentBody], {
    nullable: true,
    description: 'Die ersten hundert; nur für die, die jede Stelle sehen',
  })
  declare silentBodies: readonly SilentBody[] | null;

  @Field(() => [GroupTally], { description: 'Nach Größenklasse' })
  declare bySize: readonly GroupTally[];

  @Field(() => [GroupTally], { description: 'Nach IT-Dienstleister; ohne Namen: keiner bekannt' })
  declare byProvider: readonly GroupTally[];

  @Field(() => [ProductCount], { nullable: true, description: 'Nur für die, die jede Stelle sehen' })
  declare byProduct: readonly ProductCount[] | null;
}
