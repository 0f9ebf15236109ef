import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Scope } from '../scope';

/** `Excel.SettingCollection`: the add-in's own notes in the workbook, saved with it. */
export class SettingCollectionObject extends ApiObject {
  readonly typeName = 'SettingCollection';

  constructor(private readonly scope: Scope) {
    super();
  }

  protected describe(): Members {
    const { settings } = this.scope.session;
    const find = (key: string) => (settings.has(key) ? new SettingObject(this.scope, key) : null);
    const get = (key: string) => {
      const setting = find(key);
      if (!setting) throw new ApiError('ItemNotFound', `no setting ${key}`);
      return setting;
    };
    return {
      actions: { GetCount: { since: '1.4', run: () => settings.names.length } },
      routes: {
        Add: {
          since: '1.4',
          open: (given) => {
            settings.set(given.text(0), given.value(1));
            return new SettingObject(this.scope, given.text(0));
          },
        },
        GetItemOrNullObject: { since: '1.4', open: (given) => find(given.text(0)) },
      },
      items: () => settings.names.map((key) => new SettingObject(this.scope, key)),
      item: (given) => get(given.text(0)),
    };
  }
}

class SettingObject extends ApiObject {
  readonly typeName = 'Setting';

  constructor(
    private readonly scope: Scope,
    override readonly key: string,
  ) {
    super();
  }

  protected describe(): Members {
    const { settings } = this.scope.session;
    return {
      fields: {
        Key: { since: '1.4', read: () => this.key },
        Value: {
          since: '1.4',
          read: () => settings.get(this.key),
          write: (value) => {
            settings.set(this.key, value);
          },
        },
      },
      actions: {
        Delete: {
          since: '1.4',
          run: () => {
            settings.delete(this.key);
          },
        },
      },
    };
  }
}
