import type { RuleForm } from '@gremia/decision-rules/document-form';
import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A rule by which a board may decide; the first of a version is the usual one. */
@Entity('decision_rule')
@Unique('decision_rule_rules_of_procedure_id_key_key', ['rulesOfProcedureId', 'key'])
export class DecisionRuleEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  declare id: string;

  @Column('uuid', { name: 'rules_of_procedure_id' })
  declare rulesOfProcedureId: string;

  @Column('text')
  declare key: string;

  @Column('text')
  declare title: string;

  @Column('text')
  declare source: string;

  @Column('jsonb')
  declare rule: RuleForm;

  @Column('integer')
  declare position: number;
}
