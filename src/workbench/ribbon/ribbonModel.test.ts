import { readRibbon } from './ribbonModel';

/** Shaped after Microsoft's published example of `VersionOverrides`, with another prefix than usual. */
function manifest(controls: string): string {
  return `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xmlns:b="urn:b">
    <Hosts><Host i:type="Document"/><Host i:type="Workbook"><DesktopFormFactor>
      <FunctionFile resid="Commands"/>
      <ExtensionPoint i:type="PrimaryCommandSurface"><CustomTab id="Tab">
        <Group id="G"><Label resid="G.Label"/><Icon><b:Image size="16" resid="Icon16"/></Icon>${controls}</Group>
        <Label resid="Tab.Label"/>
      </CustomTab></ExtensionPoint>
    </DesktopFormFactor></Host></Hosts>
    <Resources>
      <b:Images><b:Image id="Icon16" DefaultValue="https://a.example/x/i-16.png"/><b:Image id="Icon80" DefaultValue="https://a.example/x/i-80.png"/></b:Images>
      <b:Urls><b:Url id="Pane" DefaultValue="https://a.example/taskpane.html"/><b:Url id="Commands" DefaultValue="https://a.example/commands.html"/></b:Urls>
      <b:ShortStrings>
        <b:String id="Tab.Label" DefaultValue="绩效自评"><b:Override Locale="en-US" Value="Self-evaluation"/></b:String>
        <b:String id="G.Label" DefaultValue="评分"/>
        <b:String id="Open.Label" DefaultValue="打开面板"><b:Override Locale="en-us" Value="Open pane"/></b:String>
      </b:ShortStrings>
      <b:LongStrings><b:String id="Open.Tip" DefaultValue="在右侧打开面板"/></b:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>`;
}

function button(
  action: string,
  icons = '<b:Image size="80" resid="Icon80"/><b:Image size="16" resid="Icon16"/>',
) {
  return `<Control i:type="Button" id="Open"><Label resid="Open.Label"/>
    <Supertip><Title resid="Open.Label"/><Description resid="Open.Tip"/></Supertip>
    <Icon>${icons}</Icon><Action i:type="${action}</Action></Control>`;
}

const showPane = button('ShowTaskpane"><TaskpaneId>T</TaskpaneId><SourceLocation resid="Pane"/>');

test('a button comes with its label, tip, largest icon and page, served from here', () => {
  expect(readRibbon(manifest(showPane), 'zh-CN')).toEqual({
    functionPage: './commands.html',
    tabs: [
      {
        label: '绩效自评',
        groups: [
          {
            label: '评分',
            buttons: [
              {
                id: 'Open',
                label: '打开面板',
                title: '打开面板',
                description: '在右侧打开面板',
                icon: './x/i-80.png',
                action: { kind: 'showPane', page: './taskpane.html' },
              },
            ],
          },
        ],
      },
    ],
  });
});

test('texts follow the language where the manifest has it, else its default', () => {
  const [tab] = readRibbon(manifest(showPane), 'en-US').tabs;
  expect(tab?.label).toBe('Self-evaluation');
  expect(tab?.groups[0]?.label).toBe('评分');
  expect(tab?.groups[0]?.buttons[0]?.label).toBe('Open pane');
});

test('a function button names its function', () => {
  const ribbon = readRibbon(manifest(button('ExecuteFunction"><FunctionName>score</FunctionName>')), 'zh-CN');
  expect(ribbon.tabs[0]?.groups[0]?.buttons[0]?.action).toEqual({ kind: 'runFunction', name: 'score' });
});

test.each([
  ['an unknown resource', button('ShowTaskpane"><SourceLocation resid="None"/>'), 'Resources: None'],
  ['an action that is neither', button('Dance">'), 'Action Dance'],
  ['a button without icon', button('ShowTaskpane"><SourceLocation resid="Pane"/>', ''), 'Image (Open)'],
  ['broken XML', '<Control>', 'close tag'],
])('%s is said by name', (_name, controls, message) => {
  expect(() => readRibbon(manifest(controls), 'zh-CN')).toThrow(
    expect.objectContaining({ name: 'ManifestError', message: expect.stringContaining(message) }),
  );
});
