import { ApiError } from './apiError';
import { memberName, requireMember, type ApiObject } from './apiObject';
import { Arguments } from './arguments';
import { ADDIN_INTERNAL_SERVICE, AddinInternalServiceObject } from './objects/addinInternalService';
import { queryObject } from './query';
import type { ReferenceStore } from './referenceStore';
import {
  ActionKind,
  PathKind,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
} from './wire';

/** One batch being carried out: its object paths, resolved once each, in the order the actions need them. */
export class Batch {
  private readonly resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly root: ApiObject,
    private readonly references: ReferenceStore,
    private readonly excelApi: string,
  ) {}

  /** Where the last action was, for the error's location. */
  location = '';

  run(action: Action): ActionResult | null {
    const { Id, ActionType: kind } = action;
    const name = action.Name ?? '';
    if (kind === ActionKind.trace) return { ActionId: Id, Value: null };
    const object = this.resolve(action.ObjectPathId);
    if (kind === ActionKind.instantiate) return { ActionId: Id, Value: this.instantiated(object) };
    // What is asked of an object that is not there has no effect and no value (Docs, `…OrNullObject`).
    if (!object) return { ActionId: Id, Value: null };
    this.location = name === '' ? object.typeName : memberName(object, name);
    switch (kind) {
      case ActionKind.query:
        return { ActionId: Id, Value: queryObject(object, action.QueryInfo ?? {}, this.excelApi) };
      case ActionKind.method:
        return { ActionId: Id, Value: this.call(object, name, action) };
      case ActionKind.setProperty:
        this.setProperty(object, name, action.ArgumentInfo?.Arguments?.[0]);
        return null;
      default: {
        const label = Object.entries(ActionKind).find(([, number]) => number === kind)?.[0] ?? String(kind);
        throw new ApiError('NotImplemented', `the stand-in for Excel has no action ${label}`);
      }
    }
  }

  private call(object: ApiObject, name: string, action: Action): unknown {
    if (name === '_KeepReference' && object.isTracked) {
      this.references.keep(object);
      return null;
    }
    const member = requireMember(object, object.members.actions, name, this.excelApi);
    return member.run(this.arguments(memberName(object, name), action.ArgumentInfo)) ?? null;
  }

  private setProperty(object: ApiObject, name: string, value: unknown): void {
    const field = requireMember(object, object.members.fields, name, this.excelApi);
    if (!field.write) throw new ApiError('NotImplemented', `${memberName(object, name)} cannot be set`);
    field.write(value);
  }

  private instantiated(object: ApiObject | null): unknown {
    if (!object) return null;
    const id = object.key === null ? {} : { Id: object.key };
    if (!object.isTracked) return id;
    const reference = this.references.offer(object);
    if (this.body.AutoKeepReference) this.references.keep(object);
    return { ...id, _ReferenceId: reference };
  }

  private resolve(pathId: number): ApiObject | null {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) throw new ApiError('InvalidObjectPath', `object path ${pathId} is not in the request`);
    const object = this.open(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private open(path: ObjectPath): ApiObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PathKind.root) return this.root;
    if (path.ObjectPathType === PathKind.reference) {
      this.location = '_reference()';
      return this.references.find(name);
    }
    if (path.ObjectPathType === PathKind.newObject) {
      this.location = `new ${name}()`;
      if (name === ADDIN_INTERNAL_SERVICE) return new AddinInternalServiceObject();
      throw new ApiError('NotImplemented', `the stand-in for Excel has no ${name}`);
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    this.location = memberName(parent, path.ObjectPathType === PathKind.indexer ? 'getItem' : name);
    const given = () => this.arguments(this.location, path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PathKind.property:
        return requireMember(parent, parent.members.links, name, this.excelApi).open();
      case PathKind.method:
        return requireMember(parent, parent.members.routes, name, this.excelApi).open(given());
      case PathKind.indexer: {
        const { item } = parent.members;
        if (!item) throw new ApiError('NotImplemented', `the stand-in for Excel has no ${this.location}`);
        return item(given());
      }
      default:
        throw new ApiError(
          'NotImplemented',
          `the stand-in for Excel has no object path of type ${path.ObjectPathType}`,
        );
    }
  }

  private arguments(member: string, info: ArgumentInfo | null | undefined): Arguments {
    const objects = (info?.ReferencedObjectPathIds ?? []).map((id) => {
      if (typeof id !== 'number')
        throw new ApiError('NotImplemented', `${member}: lists of objects as arguments`);
      return id === 0 ? undefined : this.resolve(id);
    });
    return new Arguments(member, info?.Arguments ?? [], objects);
  }
}
