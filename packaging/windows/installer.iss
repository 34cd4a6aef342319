; The installer for Windows, made by Inno Setup 6: pack_windows.py calls it with
;   ISCC /DVersion=0.1.0 /DBundle=...\dist\ap-master-calibration /DOutput=...\dist installer.iss
; It installs for one person without administrator rights; who has them may choose everybody.

#ifndef Version
  #error Say /DVersion=...
#endif
#ifndef Bundle
  #error Say /DBundle=...
#endif
#ifndef Output
  #define Output "."
#endif
#define Name "AP Master Calibration"
#define Window "apmc-gui.exe"
#define Verb "APMasterCalibration"

[Setup]
AppId={{5A0E6C1B-6D0F-4E7B-9E3A-8C2B7A41D9F6}
AppName={#Name}
AppVersion={#Version}
AppVerName={#Name} {#Version}
AppPublisher=The AP Master Calibration team
VersionInfoVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Bundle}\licences\AP Master Calibration.txt
SetupIconFile=..\..\resources\app.ico
UninstallDisplayIcon={app}\{#Window}
UninstallDisplayName={#Name}
OutputDir={#Output}
OutputBaseFilename=ap-master-calibration-{#Version}-windows-x86_64
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=yes
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OpenWith=Open with {#Name}
de.OpenWith=Mit {#Name} öffnen
fr.OpenWith=Ouvrir avec {#Name}
en.FolderMenu=Offer "Open with {#Name}" on folders in Explorer
de.FolderMenu=„Mit {#Name} öffnen“ bei Ordnern im Explorer anbieten
fr.FolderMenu=Proposer « Ouvrir avec {#Name} » sur les dossiers dans l’Explorateur
en.CommandLine=Make the command apmc known to terminals (PATH)
de.CommandLine=Den Befehl apmc in Terminals bekannt machen (PATH)
fr.CommandLine=Rendre la commande apmc disponible dans les terminaux (PATH)

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "foldermenu"; Description: "{cm:FolderMenu}"
Name: "path"; Description: "{cm:CommandLine}"; Flags: unchecked

[InstallDelete]
; what an older version shipped and this one does not must not stay beside it
Type: filesandordirs; Name: "{app}\_internal"
Type: filesandordirs; Name: "{app}\licences"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Window}"
Name: "{group}\{cm:UninstallProgram,{#Name}}"; Filename: "{uninstallexe}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Window}"; Tasks: desktopicon

[Registry]
; a click with the right button on a folder, and on the empty space inside one
Root: HKA; Subkey: "Software\Classes\Directory\shell\{#Verb}"; ValueType: string; ValueData: "{cm:OpenWith}"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\{#Verb}"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\{#Window}"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\shell\{#Verb}\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\{#Verb}"; ValueType: string; ValueData: "{cm:OpenWith}"; Flags: uninsdeletekey; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\{#Verb}"; ValueType: string; ValueName: "Icon"; ValueData: "{app}\{#Window}"; Tasks: foldermenu
Root: HKA; Subkey: "Software\Classes\Directory\Background\shell\{#Verb}\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%V"""; Tasks: foldermenu
; "Open with" of single frames
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Window}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".fit"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".fits"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".fts"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\{#Window}\SupportedTypes"; ValueType: string; ValueName: ".xisf"; ValueData: ""
Root: HKA; Subkey: "{code:EnvironmentKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; Tasks: path; Check: NotOnPath

[Run]
Filename: "{app}\{#Window}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent

[Code]
function EnvironmentKey(Param: String): String;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function NotOnPath: Boolean;
var
  Path: String;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Path := '';
  Result := Pos(';' + Lowercase(ExpandConstant('{app}')) + ';', ';' + Lowercase(Path) + ';') = 0;
end;

procedure TakeOffPath;
var
  Path, Place: String;
  At: Integer;
begin
  if not RegQueryStringValue(HKA, EnvironmentKey(''), 'Path', Path) then
    Exit;
  Place := ';' + ExpandConstant('{app}');
  At := Pos(Lowercase(Place) + ';', Lowercase(Path) + ';');
  if At = 0 then
    Exit;
  Delete(Path, At, Length(Place));
  RegWriteExpandStringValue(HKA, EnvironmentKey(''), 'Path', Path);
end;

procedure CurUninstallStepChanged(CurUninstallStep: TUninstallStep);
begin
  if CurUninstallStep = usPostUninstall then
    TakeOffPath;
end;
