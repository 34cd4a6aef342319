<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Master bias, dark and flat frames from calibration frames, with PixInsight or by itself.</source>
        <translation>Master-Bias, -Darks und -Flats aus Kalibrieraufnahmen, mit PixInsight oder von selbst.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Your frames are never changed, and nothing leaves this computer.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0. Ihre Aufnahmen werden nie verändert, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>What a report of a fault should begin with.</source>
        <translation>Womit eine Fehlermeldung beginnen sollte.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add frames…</source>
        <translation>Aufnahmen hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder of frames; its masters are planned at once</source>
        <translation>Fügt einen Ordner mit Aufnahmen hinzu; seine Master werden sofort geplant</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen …</translation>
    </message>
    <message>
        <source>Add single frames</source>
        <translation>Fügt einzelne Aufnahmen hinzu</translation>
    </message>
    <message>
        <source>Output folder…</source>
        <translation>Ausgabeordner …</translation>
    </message>
    <message>
        <source>Choose where masters go</source>
        <translation>Wählt, wohin die Master kommen</translation>
    </message>
    <message>
        <source>Add library folder…</source>
        <translation>Bibliotheksordner hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder of master biases and darks that flats may use</source>
        <translation>Fügt einen Ordner mit Master-Bias und Master-Darks hinzu, die Flats nutzen dürfen</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Mit Beispielaufnahmen ausprobieren</translation>
    </message>
    <message>
        <source>Write a small night of sample frames and open it</source>
        <translation>Schreibt eine kleine Nacht mit Beispielaufnahmen und öffnet sie</translation>
    </message>
    <message>
        <source>Staged wizard…</source>
        <translation>Geführter Ablauf …</translation>
    </message>
    <message>
        <source>Be led from a folder to reviewed masters; leave it at any time</source>
        <translation>Schritt für Schritt vom Ordner zu geprüften Mastern; jederzeit zu verlassen</translation>
    </message>
    <message>
        <source>Look at a master…</source>
        <translation>Einen Master ansehen…</translation>
    </message>
    <message>
        <source>Open a finished master: pixels, numbers, tests, old beside new</source>
        <translation>Einen fertigen Master öffnen: Pixel, Zahlen, Prüfungen, alt neben neu</translation>
    </message>
    <message>
        <source>Save script…</source>
        <translation>Skript speichern …</translation>
    </message>
    <message>
        <source>Save the PixInsight script of this plan, and start nothing</source>
        <translation>Speichert das PixInsight-Skript dieses Plans, ohne etwas zu starten</translation>
    </message>
    <message>
        <source>What the words mean: bias, amber, scaled, superseded…</source>
        <translation>Was die Wörter bedeuten: Bias, gelb, skaliert, abgelöst …</translation>
    </message>
    <message>
        <source>Open recorded run…</source>
        <translation>Aufgezeichneten Lauf öffnen …</translation>
    </message>
    <message>
        <source>Replay a past run in a minute at most; nothing is made</source>
        <translation>Einen früheren Lauf noch einmal erzählen, wie er war, in höchstens einer Minute; erstellt wird nichts</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Take in what was left out, and forget values and matches set by hand</source>
        <translation>Nimmt Ausgelassenes wieder auf und vergisst von Hand gesetzte Werte und Zuordnungen</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Nächste anzusehende Stelle</translation>
    </message>
    <message>
        <source>Go to the next thing that wants a look before masters are made</source>
        <translation>Zur nächsten Stelle gehen, die vor dem Erstellen angesehen werden will</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Geht zum Filterfeld</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Öffnet die Einstellungen</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>Liest alle Ordner neu ein</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>Stop reading the folders</source>
        <translation>Bricht das Einlesen der Ordner ab</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Master erstellen</translation>
    </message>
    <message>
        <source>Make the masters</source>
        <translation>Erstellt die Master</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <source>Stop; finished masters are kept</source>
        <translation>Hält an; fertige Master bleiben</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Nach diesem Schritt anhalten</translation>
    </message>
    <message>
        <source>Finish the master at hand, then stop</source>
        <translation>Macht den aktuellen Master fertig und hält dann an</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open the report of the last run</source>
        <translation>Öffnet den Bericht des letzten Laufs</translation>
    </message>
    <message>
        <source>Show the output folder</source>
        <translation>Ausgabeordner zeigen</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>Öffnet den Ausgabeordner im Dateimanager</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Save the log of the run</source>
        <translation>Speichert das Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Read how everything works; no network is needed</source>
        <translation>Lesen, wie alles geht; ein Netz ist nicht nötig</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Protokolle anzeigen</translation>
    </message>
    <message>
        <source>Open the folder of the program&apos;s log and of its crash reports</source>
        <translation>Den Ordner mit dem Protokoll des Programms und seinen Absturzberichten öffnen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Run and log</source>
        <translation>Lauf und Protokoll</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Die letzte Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation>Die zurückgenommene Entscheidung wieder treffen</translation>
    </message>
    <message>
        <source>Forget all choices</source>
        <translation>Alle Entscheidungen vergessen</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Ordner mit Kalibrieraufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>Then press the button below: bias, darks and flat darks are made first, the flats with them. You are asked only where something is odd.</source>
        <translation>Dann den Knopf unten drücken: zuerst entstehen Bias, Darks und Flat-Darks, mit ihnen dann die Flats. Gefragt wird nur, wo etwas auffällt.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Aufnahmen hinzufügen …</translation>
    </message>
    <message>
        <source>Frames are being read</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Header werden gelesen: bisher {count} Dateien …</translation>
    </message>
    <message>
        <source>{masters} of {frames} can be made.</source>
        <translation>{masters} aus {frames} können erstellt werden.</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 Datei wird nicht verwendet</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} Dateien werden nicht verwendet</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: this goes on where it stopped.</source>
        <translation>{kept} von {all} sind aktuell: Es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: there is nothing left to make.</source>
        <translation>{kept} von {all} sind aktuell: Es ist nichts mehr zu erstellen.</translation>
    </message>
    <message>
        <source>{count} cannot be made: too few frames.</source>
        <translation>{count} nicht möglich: zu wenige Aufnahmen.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Jede Aufnahme wird angesehen: {seen} von {all} …</translation>
    </message>
    <message>
        <source>Every frame was looked at: there is nothing to ask.</source>
        <translation>Jede Aufnahme wurde angesehen: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} zu lesen</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} zu schreiben</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
</context>
<context>
    <name>AppearanceTab</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Red, for the night</source>
        <translation>Rot, für die Nacht</translation>
    </message>
    <message>
        <source>Notify me when a run ends in the background</source>
        <translation>Benachrichtigen, wenn ein Lauf im Hintergrund endet</translation>
    </message>
</context>
<context>
    <name>AttentionButton</name>
    <message>
        <source>Go to the next thing that wants a look (F8)</source>
        <translation>Zur nächsten Stelle gehen, die angesehen werden will (F8)</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 anzusehen</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} anzusehen</translation>
    </message>
</context>
<context>
    <name>BuiltinTab</name>
    <message>
        <source>Built-in engine</source>
        <translation>Eingebaute Engine</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Without it, one thread for each processor.</source>
        <translation>Sonst ein Thread je Prozessor.</translation>
    </message>
    <message>
        <source>Without it, a small, fixed amount.</source>
        <translation>Sonst eine kleine, feste Menge.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Masters are the same whatever stands here. More memory helps little, for frames are read in strips.</source>
        <translation>Die Master sind dieselben, was immer hier steht. Mehr Speicher hilft wenig, denn Aufnahmen werden in Streifen gelesen.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>not in the header</source>
        <translation>nicht im Header</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>{match}: {keys}</source>
        <translation>{match}: {keys}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>{name}, made in this run</source>
        <translation>{name}, aus diesem Lauf</translation>
    </message>
    <message>
        <source>{key}: {verdict}; the master has {found}, the flat has {wanted}</source>
        <translation>{key}: {verdict}; der Master hat {found}, der Flat {wanted}</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>changed</source>
        <translation>verändert</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Histogram over the full range</source>
        <translation>Histogramm über den ganzen Bereich</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Ganzer Bereich</translation>
    </message>
    <message>
        <source>A line in the levels to drag: leave out all above or below it</source>
        <translation>Eine Linie in den Pegeln zum Ziehen: alles darüber oder darunter weglassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Values from 0 to 65,535</source>
        <translation>Werte von 0 bis 65.535</translation>
    </message>
    <message>
        <source>ADU</source>
        <translation>ADU</translation>
    </message>
    <message>
        <source>Values from 0 to 1</source>
        <translation>Werte von 0 bis 1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Some frames stand out: look at them before masters are made of them.</source>
        <translation>Einige Aufnahmen fallen auf: Sehen Sie sie an, bevor Master daraus werden.</translation>
    </message>
    <message>
        <source>Only what is odd stands here. Fix it, leave it out or ignore it; what you leave open is made as it is.</source>
        <translation>Hier steht nur, was auffällt. Beheben, auslassen oder ignorieren; was offen bleibt, wird so verwendet, wie es ist.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Jede Aufnahme wird angesehen: {seen} von {all} …</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>Hier ist nichts mehr zu entscheiden.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Search log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Das Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>Immer die neueste Zeile zeigen</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>Lines that are shown</source>
        <translation>Angezeigte Zeilen</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>No dark: {place}</source>
        <translation>Kein Dark: {place}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your frames are untouched, and masters that were finished are whole. Please send this report and say what you were doing.</source>
        <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen. Ihre Aufnahmen sind unberührt, und fertige Master sind vollständig. Bitte senden Sie diesen Bericht mit einem Wort dazu, was Sie gerade taten.</translation>
    </message>
    <message>
        <source>The system refused something: {cause}
Your frames are untouched, and masters that were finished are whole. Mend that and try again; if it stays, please send this report.</source>
        <translation>Das System hat etwas abgelehnt: {cause}
Ihre Aufnahmen sind unberührt, und fertige Master sind vollständig. Beheben Sie das und versuchen Sie es erneut; bleibt es dabei, senden Sie bitte diesen Bericht.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Stage 1: bias, darks and flat darks</source>
        <translation>Stufe 1: Bias, Darks und Flat-Darks</translation>
    </message>
    <message>
        <source>Stage 2: flats, with those masters</source>
        <translation>Stufe 2: Flats, mit diesen Mastern</translation>
    </message>
    <message>
        <source>Frames looked at</source>
        <translation>Angesehene Aufnahmen</translation>
    </message>
    <message>
        <source>A cloud over one flat, or a light that was left on, spoils a master. The masters are made by themselves as soon as every frame was looked at; if one stands out, you are shown it first.</source>
        <translation>Eine Wolke über einem Flat oder ein Licht, das noch brannte, verdirbt einen Master. Die Master entstehen von selbst, sobald jede Aufnahme angesehen ist; fällt eine auf, wird sie zuerst gezeigt.</translation>
    </message>
    <message>
        <source>First every frame is looked at: {seen} of {all}…</source>
        <translation>Zuerst wird jede Aufnahme angesehen: {seen} von {all} …</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date; this goes on where it stopped.</source>
        <translation>{kept} von {all} sind aktuell; es geht weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>One click makes them all: first bias and darks, then the flats with them.</source>
        <translation>Ein Klick erstellt alle: zuerst Bias und Darks, mit ihnen dann die Flats.</translation>
    </message>
    <message>
        <source>It stops after this step; finished masters are kept…</source>
        <translation>Hält nach diesem Schritt an; fertige Master bleiben …</translation>
    </message>
    <message>
        <source>Stopping; finished masters are kept…</source>
        <translation>Wird angehalten; fertige Master bleiben …</translation>
    </message>
    <message>
        <source>Masters are being made…</source>
        <translation>Master werden erstellt …</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Fast fertig.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Noch etwa {time}.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Es ist nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 anzusehen</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} anzusehen</translation>
    </message>
    <message>
        <source>Your decisions are kept in {path}; the frames stay as they are.</source>
        <translation>Ihre Entscheidungen stehen in {path}; die Aufnahmen bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the PixInsight script</source>
        <translation>Das PixInsight-Skript speichern</translation>
    </message>
    <message>
        <source>PixInsight script (*.js)</source>
        <translation>PixInsight-Skript (*.js)</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Einen Master wählen</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Master (*.xisf *.fits *.fit *.fts)</translation>
    </message>
    <message>
        <source>Choose the folder of a past run</source>
        <translation>Ordner eines früheren Laufs wählen</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Masters for the library: here</source>
        <translation>Master für die Bibliothek: hier</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add {what} to the frames</source>
        <translation>{what} zu den Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Look at a master, or add {what} to the frames</source>
        <translation>Master ansehen, oder {what} zu den Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Add its masters to the library</source>
        <translation>Seine Master zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Add the masters of {count} folders to the library</source>
        <translation>Die Master aus {count} Ordnern zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} Ordner</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} und {b}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Einen Ordner mit Kalibrieraufnahmen hier ablegen</translation>
    </message>
    <message>
        <source>Bias, darks, flat darks and flats may lie together, of several cameras and nights: they are told apart by their headers. Nothing in your folders is changed.</source>
        <translation>Bias, Darks, Flat-Darks und Flats dürfen beisammen liegen, auch von mehreren Kameras und Nächten: Sie werden an ihren Headern unterschieden. In Ihren Ordnern wird nichts verändert.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Aufnahmen hinzufügen …</translation>
    </message>
    <message>
        <source>Open the staged wizard</source>
        <translation>Geführten Ablauf öffnen</translation>
    </message>
    <message>
        <source>Writes the frames of a small night (50 MB at most) and makes their masters</source>
        <translation>Schreibt die Aufnahmen einer kleinen Nacht (höchstens 50 MB) und erstellt ihre Master</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Mit Beispielaufnahmen ausprobieren</translation>
    </message>
    <message>
        <source>Writing sample frames…</source>
        <translation>Beispielaufnahmen werden geschrieben …</translation>
    </message>
    <message>
        <source>Making sample masters…</source>
        <translation>Beispiel-Master werden erstellt …</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>{folder} öffnen</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>{engine} not found</source>
        <translation>{engine} nicht gefunden</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Starts PixInsight once and looks whether it runs a script.</source>
        <translation>Startet PixInsight einmal und prüft, ob es ein Skript ausführt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>PixInsight is being started: half a minute or so…</source>
        <translation>PixInsight wird gestartet: etwa eine halbe Minute …</translation>
    </message>
    <message>
        <source>{pixinsight} was found on this computer.</source>
        <translation>{pixinsight} wurde auf diesem Computer gefunden.</translation>
    </message>
    <message>
        <source>PixInsight was not found: the built-in engine makes the masters.</source>
        <translation>PixInsight wurde nicht gefunden: Die eingebaute Engine erstellt die Master.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{newest} is newer than {others}, for the same frames</source>
        <translation>{newest} ist neuer als {others}, für dieselben Aufnahmen</translation>
    </message>
    <message>
        <source>dark {exposures} at {setup}</source>
        <translation>Dark {exposures} bei {setup}</translation>
    </message>
    <message>
        <source>darks {exposures} cannot be scaled at {setup}</source>
        <translation>Darks {exposures} lassen sich nicht skalieren bei {setup}</translation>
    </message>
    <message>
        <source>not known: {keys}</source>
        <translation>nicht bekannt: {keys}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Take {folder} out: nothing on disk changes</source>
        <translation>{folder} herausnehmen: Auf der Platte ändert sich nichts</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>bias and darks</source>
        <translation>Bias und Darks</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>darks</source>
        <translation>Darks</translation>
    </message>
</context>
<context>
    <name>FramePicture</name>
    <message>
        <source>Frame before this one (←)</source>
        <translation>Vorige Aufnahme (←)</translation>
    </message>
    <message>
        <source>Frame after this one (→)</source>
        <translation>Nächste Aufnahme (→)</translation>
    </message>
    <message>
        <source>Show the whole frame (F)</source>
        <translation>Ganze Aufnahme zeigen (F)</translation>
    </message>
    <message>
        <source>One pixel of the frame for one of the screen (1)</source>
        <translation>Ein Pixel der Aufnahme für eines des Bildschirms (1)</translation>
    </message>
    <message>
        <source>Stretch dark frames so that they show</source>
        <translation>Dunkle Aufnahmen strecken, damit man etwas sieht</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strecken</translation>
    </message>
    <message>
        <source>One stretch for all frames of the group (L)</source>
        <translation>Eine Streckung für alle Aufnahmen der Gruppe (L)</translation>
    </message>
    <message>
        <source>Blink (Space)</source>
        <translation>Blinken (Leertaste)</translation>
    </message>
    <message>
        <source>What a frame blinks with</source>
        <translation>Womit eine Aufnahme blinkt</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Blink through the frames of the group, or a frame with the others&apos; mean</source>
        <translation>Durch die Aufnahmen der Gruppe blinken, oder eine Aufnahme mit dem Mittel der anderen</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>The mean of the other frames (M)</source>
        <translation>Das Mittel der anderen Aufnahmen (M)</translation>
    </message>
    <message>
        <source>The frame minus the others&apos; mean, or its ratio for flats (D)</source>
        <translation>Die Aufnahme minus dem Mittel der anderen, bei Flats ihr Verhältnis (D)</translation>
    </message>
    <message>
        <source>Two frames side by side (C)</source>
        <translation>Zwei Aufnahmen nebeneinander (C)</translation>
    </message>
    <message>
        <source>Picture of the frame</source>
        <translation>Bild der Aufnahme</translation>
    </message>
    <message>
        <source>Picture of the frame beside</source>
        <translation>Bild der Aufnahme daneben</translation>
    </message>
    <message>
        <source>mean of the others</source>
        <translation>Mittel der anderen</translation>
    </message>
    <message>
        <source>This file cannot be shown:
{reason}</source>
        <translation>Diese Datei kann nicht gezeigt werden:
{reason}</translation>
    </message>
    <message>
        <source>x {x}  y {y}   {adu} ADU   {parts}</source>
        <translation>x {x}  y {y}   {adu} ADU   {parts}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
</context>
<context>
    <name>FramesTable</name>
    <message>
        <source>Frames of the group</source>
        <translation>Aufnahmen der Gruppe</translation>
    </message>
</context>
<context>
    <name>GroupLevels</name>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Median of every frame (ADU)</source>
        <translation>Median jeder Aufnahme (ADU)</translation>
    </message>
    <message>
        <source>Median of every frame</source>
        <translation>Median jeder Aufnahme</translation>
    </message>
    <message>
        <source>Median of every frame: reading…</source>
        <translation>Median jeder Aufnahme: wird gelesen …</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Alle auslassen</translation>
    </message>
    <message>
        <source>{count} of {frames} frames are odd: {causes}</source>
        <translation>{count} von {frames} Aufnahmen sind auffällig: {causes}</translation>
    </message>
    <message>
        <source>Leave out the {count} above the line</source>
        <translation>Die {count} über der Linie weglassen</translation>
    </message>
    <message>
        <source>Leave out the {count} below the line</source>
        <translation>Die {count} unter der Linie weglassen</translation>
    </message>
    <message>
        <source>1 frame of this group is left out by you</source>
        <translation>1 Aufnahme dieser Gruppe ist von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>{count} frames of this group are left out by you</source>
        <translation>{count} Aufnahmen dieser Gruppe sind von Ihnen ausgelassen</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Frames</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Select a group or a frame on the left to look at it.</source>
        <translation>Links eine Gruppe oder Aufnahme wählen, um sie anzusehen.</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of frames</source>
        <translation>Gruppen von Aufnahmen</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Spalten anpassen</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie am Anfang</translation>
    </message>
</context>
<context>
    <name>IntegrationTab</name>
    <message>
        <source>Pixel rejection</source>
        <translation>Pixelverwerfung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>eigene Grenze</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Frames of a master</source>
        <translation>Aufnahmen eines Masters</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>A group of fewer frames makes no master.</source>
        <translation>Eine Gruppe mit weniger Aufnahmen ergibt keinen Master.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Warnen unter</translation>
    </message>
    <message>
        <source>A group of fewer frames makes a master with a warning.</source>
        <translation>Eine Gruppe mit weniger Aufnahmen ergibt einen Master mit Warnung.</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Auffällige Aufnahmen</translation>
    </message>
    <message>
        <source>Every frame is compared with the others of its group before they are combined</source>
        <translation>Jede Aufnahme wird mit den anderen ihrer Gruppe verglichen, bevor sie kombiniert werden</translation>
    </message>
    <message>
        <source>Keep masters that another engine made</source>
        <translation>Master behalten, die eine andere Engine erstellt hat</translation>
    </message>
    <message>
        <source>Without it, a master that PixInsight made of the same frames is made again.</source>
        <translation>Sonst wird ein Master, den PixInsight aus denselben Aufnahmen erstellt hat, neu erstellt.</translation>
    </message>
    <message>
        <source>{many} from {count} frames on, {few} below.</source>
        <translation>Ab {count} Aufnahmen {many}, darunter {few}.</translation>
    </message>
    <message>
        <source>Every sample counts: cosmic rays and satellites stay in.</source>
        <translation>Jeder Wert zählt: Kosmische Strahlung und Satelliten bleiben drin.</translation>
    </message>
    <message>
        <source>Without own limits: {low} low, {high} high.</source>
        <translation>Ohne eigene Grenzen: {low} unten, {high} oben.</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>What is to be decided</source>
        <translation>Was zu entscheiden ist</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>No master is made of these files (Del).</source>
        <translation>Aus diesen Dateien wird kein Master (Entf).</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>It may be as it is, and is not asked about again (Ctrl+I).</source>
        <translation>Es darf so sein, und es wird nicht wieder gefragt (Strg+I).</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>As it was before you decided (Ctrl+Z).</source>
        <translation>Wie es vor Ihrer Entscheidung war (Strg+Z).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Apply to all {count} like this</source>
        <translation>Auf alle {count} dieser Art anwenden</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Typ setzen …</translation>
    </message>
    <message>
        <source>Set the filter…</source>
        <translation>Filter setzen …</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Headerwert setzen …</translation>
    </message>
</context>
<context>
    <name>IssuesModel</name>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}: {why}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>kein Filter</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>Teil {name}</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Von Ihnen entschieden</translation>
    </message>
    <message>
        <source>ignored: {why}</source>
        <translation>ignoriert: {why}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{values} set by you</source>
        <translation>{values}: von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>kept, whatever the check finds</source>
        <translation>behalten, was immer die Prüfung findet</translation>
    </message>
    <message>
        <source>bias or dark chosen by you</source>
        <translation>Bias oder Dark von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>A library can be added at any time: File, Add library folder</source>
        <translation>Eine Bibliothek lässt sich jederzeit hinzufügen: Datei, Bibliotheksordner hinzufügen</translation>
    </message>
    <message>
        <source>Do you keep older masters in a folder?</source>
        <translation>Bewahren Sie ältere Master in einem Ordner auf?</translation>
    </message>
    <message>
        <source>Library: {folders} · {bias} bias · {dark} dark</source>
        <translation>Bibliothek: {folders} · {bias} Bias · {dark} Dark</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>superseded</source>
        <translation>abgelöst</translation>
    </message>
    <message>
        <source>A newer master took its place; it is kept.</source>
        <translation>Ein neuerer Master steht an seiner Stelle; er bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Take master biases from folders you add</source>
        <translation>Master-Bias aus hinzugefügten Ordnern nehmen</translation>
    </message>
    <message>
        <source>Darks</source>
        <translation>Darks</translation>
    </message>
    <message>
        <source>Take master darks and flat darks from folders you add</source>
        <translation>Master-Darks und Flat-Darks aus hinzugefügten Ordnern nehmen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Nothing on disk is removed</source>
        <translation>Auf der Platte wird nichts entfernt</translation>
    </message>
    <message>
        <source>Read the library folders again</source>
        <translation>Die Bibliotheksordner neu einlesen</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>Nutzen für</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Filter masters…  (camera, gain, exposure, file)</source>
        <translation>Master filtern …  (Kamera, Gain, Belichtung, Datei)</translation>
    </message>
    <message>
        <source>Filter masters</source>
        <translation>Master filtern</translation>
    </message>
    <message>
        <source>Masters of the library</source>
        <translation>Master der Bibliothek</translation>
    </message>
    <message>
        <source>Darks by set point and exposure</source>
        <translation>Darks nach Solltemperatur und Belichtung</translation>
    </message>
    <message>
        <source>What is the matter with the library</source>
        <translation>Was in der Bibliothek nicht stimmt</translation>
    </message>
    <message>
        <source>Masters of earlier nights calibrate the flats of this one. Add the folder they are in, or drop it here.</source>
        <translation>Master früherer Nächte kalibrieren die Flats dieser Nacht. Fügen Sie ihren Ordner hinzu oder legen Sie ihn hier ab.</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Die Bibliothek wird gelesen …</translation>
    </message>
    <message>
        <source>There are no master biases or darks in these folders.</source>
        <translation>In diesen Ordnern sind keine Master-Bias oder Master-Darks.</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} von {all}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 Problem</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} Probleme</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 Lücke</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} Lücken</translation>
    </message>
    <message>
        <source>1 older than a year</source>
        <translation>1 älter als ein Jahr</translation>
    </message>
    <message>
        <source>{count} older than a year</source>
        <translation>{count} älter als ein Jahr</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 Datei wird nicht verwendet</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} Dateien werden nicht verwendet</translation>
    </message>
    <message>
        <source>Nothing to mend in the library</source>
        <translation>In der Bibliothek ist alles in Ordnung</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Einen Bibliotheksordner wählen</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Hide; “Run and log” in the menu View shows it again</source>
        <translation>Ausblenden; „Lauf und Protokoll“ im Menü Ansicht zeigt ihn wieder</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Den Lauf ausblenden</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Red for the night</source>
        <translation>Rot für die Nacht</translation>
    </message>
    <message>
        <source>Masters are being made. Stop and close?</source>
        <translation>Es werden Master erstellt. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>Finished masters are kept.</source>
        <translation>Fertige Master bleiben.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Sample frames</source>
        <translation>Beispielaufnahmen</translation>
    </message>
    <message>
        <source>Files have come to or gone from the folders since they were read.</source>
        <translation>Seit dem Einlesen sind Dateien in den Ordnern dazugekommen oder verschwunden.</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Master erstellen</translation>
    </message>
    <message>
        <source>{number} of {count} · {kind}: {what}</source>
        <translation>{number} von {count} · {kind}: {what}</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Weiter (F8)</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Rückgängig: {decision}</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>Wiederholen: {decision}</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MasterActs</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Einen Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Einen Bibliotheksordner wählen</translation>
    </message>
    <message>
        <source>Tests found {masters} bad.</source>
        <translation>Die Prüfung fand {masters} schlecht.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add only the others</source>
        <translation>Nur die anderen hinzufügen</translation>
    </message>
    <message>
        <source>{masters} could not be added: {reason}</source>
        <translation>{masters} nicht hinzugefügt: {reason}</translation>
    </message>
    <message>
        <source>{masters} added to {library}.</source>
        <translation>{masters} hinzugefügt zu {library}.</translation>
    </message>
    <message>
        <source>{masters} in {library} already.</source>
        <translation>{masters} schon in {library}.</translation>
    </message>
    <message>
        <source>{masters} kept as superseded.</source>
        <translation>{masters} als abgelöst aufbewahrt.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}. The older one is kept as superseded.</source>
        <translation>Der Master ist in der Bibliothek: {path}. Der ältere bleibt als abgelöst erhalten.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}</source>
        <translation>Der Master ist in der Bibliothek: {path}</translation>
    </message>
    <message>
        <source>The master was in the library already: {path}</source>
        <translation>Der Master war schon in der Bibliothek: {path}</translation>
    </message>
    <message>
        <source>The library has a newer master; this one is kept as superseded: {path}</source>
        <translation>Die Bibliothek hat einen neueren Master; dieser wird als abgelöst aufbewahrt: {path}</translation>
    </message>
    <message>
        <source>These {masters}…</source>
        <translation>Diese {masters}…</translation>
    </message>
    <message>
        <source>These and the library’s {masters}…</source>
        <translation>Diese und {masters} der Bibliothek…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Ordner für den Export wählen</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. Add these grouping keywords: {names}.</source>
        <translation>{masters} exportiert nach {folder}. Diese Gruppierungs-Schlüsselwörter hinzufügen: {names}.</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. No grouping keyword is needed.</source>
        <translation>{masters} exportiert nach {folder}. Kein Gruppierungs-Schlüsselwort ist nötig.</translation>
    </message>
</context>
<context>
    <name>MasterViewer</name>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit…</translation>
    </message>
    <message>
        <source>Choose an older master: blink, difference or ratio, and what changed</source>
        <translation>Einen älteren Master wählen: blinken, Differenz oder Verhältnis, und was sich geändert hat</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The master is being tested…</source>
        <translation>Der Master wird geprüft…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>The other file is no master of the same size.</source>
        <translation>Die andere Datei ist kein Master gleicher Größe.</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Master (*.xisf *.fits *.fit *.fts)</translation>
    </message>
</context>
<context>
    <name>MastersPage</name>
    <message>
        <source>Make them again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>{names}: an older master is there and will be replaced, because something it is made of changed. Uncheck it below to keep the older one.</source>
        <translation>{names}: Ein älterer Master ist da und wird ersetzt, weil sich etwas geändert hat, woraus er besteht. Ohne Häkchen unten bleibt der ältere.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made.</source>
        <translation>{masters} aus {frames} werden erstellt.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date and kept.</source>
        <translation>{kept} von {all} sind aktuell und bleiben.</translation>
    </message>
    <message>
        <source>A check box leaves a master, or one of its frames, out.</source>
        <translation>Ein Häkchen weniger lässt einen Master oder eine seiner Aufnahmen aus.</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The bias or dark of these flats is missing or not exact. Choose another one on the right, add a library by dropping its folder here, or ignore it.</source>
        <translation>Bias oder Dark dieser Flats fehlen oder passen nicht genau. Rechts andere wählen, eine Bibliothek hinzufügen (ihren Ordner hier ablegen) oder ignorieren.</translation>
    </message>
    <message>
        <source>Every flat has what it needs, or what you chose for it.</source>
        <translation>Jeder Flat hat, was er braucht oder was Sie für ihn gewählt haben.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Select a flat in the list: here stands which bias and dark it gets, and why.</source>
        <translation>Einen Flat in der Liste wählen: Hier steht dann, welchen Bias und Dark er bekommt und warum.</translation>
    </message>
    <message>
        <source>A {master} is made of its frames as they are: it needs no other master.</source>
        <translation>Ein {master} entsteht aus seinen Aufnahmen, wie sie sind: Er braucht keinen anderen Master.</translation>
    </message>
    <message>
        <source>In this run it calibrates:</source>
        <translation>In diesem Lauf kalibriert er:</translation>
    </message>
    <message>
        <source>No flat of this run takes it.</source>
        <translation>Kein Flat dieses Laufs nimmt ihn.</translation>
    </message>
    <message>
        <source>Flats take it only in a staged run: see the Plan tab for that.</source>
        <translation>Flats nehmen ihn nur in einem zweistufigen Lauf: siehe Reiter „Plan“.</translation>
    </message>
</context>
<context>
    <name>MatchingTab</name>
    <message>
        <source>What counts as equal</source>
        <translation>Was als gleich gilt</translation>
    </message>
    <message>
        <source>Exposures up to</source>
        <translation>Belichtungen bis</translation>
    </message>
    <message>
        <source>Exposures that differ by no more are one; the larger of the two limits holds.</source>
        <translation>Belichtungen, die sich um höchstens so viel unterscheiden, sind eine; die größere der beiden Grenzen gilt.</translation>
    </message>
    <message>
        <source>or up to</source>
        <translation>oder bis</translation>
    </message>
    <message>
        <source>% of the longer</source>
        <translation>% der längeren</translation>
    </message>
    <message>
        <source>Frames within this are one group, and a match within it is exact.</source>
        <translation>Aufnahmen innerhalb sind eine Gruppe, und eine Zuordnung innerhalb ist genau.</translation>
    </message>
    <message>
        <source>Set points up to</source>
        <translation>Solltemperaturen bis</translation>
    </message>
    <message>
        <source>Without a set point up to</source>
        <translation>Ohne Solltemperatur bis</translation>
    </message>
    <message>
        <source>Needs a look up to</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>A master up to this far off is still taken, with a warning; beyond it, none.</source>
        <translation>Ein Master bis zu diesem Abstand wird noch genommen, mit Warnung; darüber keiner.</translation>
    </message>
    <message>
        <source>Groups and matches follow at once.</source>
        <translation>Gruppen und Zuordnungen folgen sofort.</translation>
    </message>
    <message>
        <source>Libraries of masters</source>
        <translation>Master-Bibliotheken</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Einen Ordner mit Mastern wählen</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master-Bias</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>Master-Darks</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Show the libraries</source>
        <translation>Bibliotheken zeigen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Öffnet die Einstellungen</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use as library</source>
        <translation>Als Bibliothek nutzen</translation>
    </message>
    <message>
        <source>Choose a rig</source>
        <translation>Ausrüstung wählen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung ausblenden</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Use the built-in engine</source>
        <translation>Eingebaute Engine verwenden</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Pixels per level (ADU)</source>
        <translation>Pixel je Wert (ADU)</translation>
    </message>
    <message>
        <source>Pixels per level</source>
        <translation>Pixel je Wert</translation>
    </message>
</context>
<context>
    <name>OverridesKeeper</name>
    <message>
        <source>Your choices cannot be kept in {folder}: {reason}.</source>
        <translation>Ihre Entscheidungen können nicht in {folder} aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
        <source>{frames} left out</source>
        <translation>{frames} weggelassen</translation>
    </message>
    <message>
        <source>{frames} taken in again</source>
        <translation>{frames} wieder aufgenommen</translation>
    </message>
    <message>
        <source>the header values of {frames} as in the files</source>
        <translation>Header-Werte von {frames} wie in den Dateien</translation>
    </message>
    <message>
        <source>header values of {frames} set</source>
        <translation>Header-Werte von {frames} gesetzt</translation>
    </message>
    <message>
        <source>no master for a flat</source>
        <translation>kein Master für ein Flat</translation>
    </message>
    <message>
        <source>a master for a flat</source>
        <translation>ein Master für ein Flat</translation>
    </message>
    <message>
        <source>the best match for a flat</source>
        <translation>der beste Master für ein Flat</translation>
    </message>
    <message>
        <source>an issue ignored</source>
        <translation>ein Hinweis übergangen</translation>
    </message>
    <message>
        <source>an issue asked about again</source>
        <translation>ein Hinweis wieder gezeigt</translation>
    </message>
    <message>
        <source>{frames} kept as they are</source>
        <translation>{frames} behalten, wie sie sind</translation>
    </message>
    <message>
        <source>{frames} checked again</source>
        <translation>{frames} wieder geprüft</translation>
    </message>
    <message>
        <source>all choices forgotten</source>
        <translation>alle Entscheidungen vergessen</translation>
    </message>
    <message>
        <source>{reason} It is kept as {file}; decisions start anew.</source>
        <translation>{reason} Sie wird als {file} aufbewahrt; die Entscheidungen beginnen neu.</translation>
    </message>
    <message>
        <source>{reason} Decisions are not kept meanwhile.</source>
        <translation>{reason} Entscheidungen werden so lange nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Split off</source>
        <translation>Abtrennen</translation>
    </message>
    <message>
        <source>These {frames} become a group and a master of their own, named:</source>
        <translation>Diese {frames} werden eine eigene Gruppe mit eigenem Master, mit dem Namen:</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Name des Teils</translation>
    </message>
    <message>
        <source>after the meridian flip</source>
        <translation>nach dem Meridianflip</translation>
    </message>
</context>
<context>
    <name>PixInsightTab</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>PixInsight where it is found, else built-in</source>
        <translation>PixInsight, wo es gefunden wird, sonst eingebaut</translation>
    </message>
    <message>
        <source>Where PixInsight is</source>
        <translation>Wo PixInsight ist</translation>
    </message>
    <message>
        <source>looked for in the usual places</source>
        <translation>wird an den üblichen Orten gesucht</translation>
    </message>
    <message>
        <source>PixInsight&apos;s program or folder</source>
        <translation>Programm oder Ordner von PixInsight</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Make masters with</source>
        <translation>Master erstellen mit</translation>
    </message>
    <message>
        <source>Program or folder</source>
        <translation>Programm oder Ordner</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looks for PixInsight without starting it.</source>
        <translation>Sucht PixInsight, ohne es zu starten.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Starts PixInsight on a script of one line; it takes about half a minute.</source>
        <translation>Startet PixInsight mit einem Skript aus einer Zeile; das dauert etwa eine halbe Minute.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Wie es gestartet wird</translation>
    </message>
    <message>
        <source>Instance slot</source>
        <translation>Instanznummer</translation>
    </message>
    <message>
        <source>A slot of its own keeps it apart from a PixInsight you work with.</source>
        <translation>Eine eigene Nummer hält es von einem PixInsight fern, mit dem Sie arbeiten.</translation>
    </message>
    <message>
        <source>End it after silence of</source>
        <translation>Beenden nach Stille von</translation>
    </message>
    <message>
        <source>Without any sign of life for this long, the run is ended.</source>
        <translation>Ohne Lebenszeichen so lange wird der Lauf beendet.</translation>
    </message>
    <message>
        <source>Close it when the run is done</source>
        <translation>Nach dem Lauf schließen</translation>
    </message>
    <message>
        <source>Keep the calibrated flats</source>
        <translation>Kalibrierte Flats behalten</translation>
    </message>
    <message>
        <source>No splash screen</source>
        <translation>Kein Startbild</translation>
    </message>
    <message>
        <source>No start-up scripts</source>
        <translation>Keine Startskripte</translation>
    </message>
    <message>
        <source>No look for updates</source>
        <translation>Nicht nach Updates suchen</translation>
    </message>
    <message>
        <source>No messages at the start</source>
        <translation>Keine Meldungen beim Start</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>Beim Start</translation>
    </message>
    <message>
        <source>Scripts go to</source>
        <translation>Skripte nach</translation>
    </message>
    <message>
        <source>the folder of the run</source>
        <translation>der Ordner des Laufs</translation>
    </message>
    <message>
        <source>Folder for scripts</source>
        <translation>Ordner für Skripte</translation>
    </message>
    <message>
        <source>Where is PixInsight?</source>
        <translation>Wo ist PixInsight?</translation>
    </message>
    <message>
        <source>PixInsight is being started…</source>
        <translation>PixInsight wird gestartet …</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>Use the new masters for its flats</source>
        <translation>Die neuen Master für die Flats nutzen</translation>
    </message>
    <message>
        <source>First bias and darks are made, then the flats with them and the library.</source>
        <translation>Erst entstehen Bias und Darks, dann die Flats mit ihnen und der Bibliothek.</translation>
    </message>
    <message>
        <source>Make all again</source>
        <translation>Alle neu erstellen</translation>
    </message>
    <message>
        <source>Also masters that are up to date are made again.</source>
        <translation>Auch aktuelle Master werden neu erstellt.</translation>
    </message>
    <message>
        <source>Make:</source>
        <translation>Erstellen:</translation>
    </message>
    <message>
        <source>Make masters of this kind.</source>
        <translation>Master dieser Art erstellen.</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>There is no plan yet: add frames first.</source>
        <translation>Es gibt noch keinen Plan: erst Aufnahmen hinzufügen.</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made, by {engine}.</source>
        <translation>{masters} aus {frames} werden erstellt, durch {engine}.</translation>
    </message>
    <message>
        <source>Nothing is to be made.</source>
        <translation>Es ist nichts zu erstellen.</translation>
    </message>
    <message>
        <source>Up to date and kept: {count}.</source>
        <translation>Aktuell, bleiben: {count}.</translation>
    </message>
    <message>
        <source>Not possible: {count}.</source>
        <translation>Nicht möglich: {count}.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} zu lesen</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} zu schreiben</translation>
    </message>
    <message>
        <source>{size} of disk in between</source>
        <translation>{size} Platte zwischendurch</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} frei</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} Speicher</translation>
    </message>
    <message>
        <source>The disk is too small: the run needs {room}, and {free} are free.</source>
        <translation>Die Platte ist zu klein: Der Lauf braucht {room}, frei sind {free}.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{path} cannot be read: {why}. The defaults are used.</source>
        <translation>{path} ist nicht lesbar: {why}. Es gelten die Voreinstellungen.</translation>
    </message>
    <message>
        <source>{path} cannot be used and is now {aside}; the defaults are used. {why}</source>
        <translation>{path} war unbrauchbar und liegt nun als {aside}; es gelten die Voreinstellungen. {why}</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Stopping…</source>
        <translation>Hält an …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <source>Stop now; finished masters are kept</source>
        <translation>Jetzt anhalten; fertige Master bleiben</translation>
    </message>
    <message>
        <source>All {kept} up to date</source>
        <translation>Alle {kept} aktuell</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Master erstellen</translation>
    </message>
    <message>
        <source>Create {count}, keep {kept} up to date</source>
        <translation>{count} erstellen, {kept} aktuelle behalten</translation>
    </message>
    <message>
        <source>Create {masters}</source>
        <translation>{masters} erstellen</translation>
    </message>
    <message>
        <source>Make them in {folder}</source>
        <translation>Erstellt sie in {folder}</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>No registration, no network, no telemetry: all stays on this computer.</source>
        <translation>Keine Registrierung, kein Netz, keine Telemetrie: Alles bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>A run writes a report at its end.</source>
        <translation>Ein Lauf schreibt am Ende einen Bericht.</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} unten, {high} oben</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Verwerfung</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{single} → {noise} ADU, {gain}× less</source>
        <translation>{single} → {noise} ADU, {gain}× weniger</translation>
    </message>
    <message>
        <source>{part} of full scale, {level}</source>
        <translation>{part} des Vollausschlags, {level}</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>Mit der eingebauten Engine versuchen</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Show the line of the log that says it</source>
        <translation>Die Zeile des Protokolls zeigen, die es sagt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Add to library…</source>
        <translation>Zur Bibliothek…</translation>
    </message>
    <message>
        <source>In library</source>
        <translation>In Bibliothek</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>well exposed</source>
        <translation>gut belichtet</translation>
    </message>
    <message>
        <source>a little dark</source>
        <translation>etwas dunkel</translation>
    </message>
    <message>
        <source>a little bright</source>
        <translation>etwas hell</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>zu dunkel</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>zu hell</translation>
    </message>
</context>
<context>
    <name>ResultCards</name>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Leave this frame out and make {masters} again</source>
        <translation>Aufnahme weglassen und {masters} neu erstellen</translation>
    </message>
    <message>
        <source>Leave these frames out and make {masters} again</source>
        <translation>Aufnahmen weglassen und {masters} neu erstellen</translation>
    </message>
    <message>
        <source>{title} of this run</source>
        <translation>{title} dieses Laufs</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Masters stand here once they are made.</source>
        <translation>Hier stehen die Master, sobald sie erstellt sind.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A table that can be sorted, instead of cards</source>
        <translation>Eine Tabelle, die sich sortieren lässt, statt Karten</translation>
    </message>
    <message>
        <source>{masters} failed for one reason: {reason}</source>
        <translation>{masters} gescheitert aus einem Grund: {reason}</translation>
    </message>
    <message>
        <source>{masters} made</source>
        <translation>{masters} erstellt</translation>
    </message>
    <message>
        <source>{masters} up to date</source>
        <translation>{masters} aktuell</translation>
    </message>
    <message>
        <source>{masters} failed</source>
        <translation>{masters} gescheitert</translation>
    </message>
    <message>
        <source>{masters} not made</source>
        <translation>{masters} nicht erstellt</translation>
    </message>
    <message>
        <source>Add all to library…</source>
        <translation>Alle zur Bibliothek…</translation>
    </message>
    <message>
        <source>Adding {number} of {count}…</source>
        <translation>{number} von {count} wird kopiert…</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Zur Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Pfade kopieren</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>Mit der eingebauten Engine versuchen</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Export for WBPP…</source>
        <translation>Für WBPP exportieren…</translation>
    </message>
    <message>
        <source>A folder of masters for PixInsight’s WeightedBatchPreprocessing</source>
        <translation>Ein Ordner mit Mastern für PixInsights WeightedBatchPreprocessing</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Masters are still being made.</source>
        <translation>Master werden noch erstellt.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date.</source>
        <translation>{kept} von {all} sind aktuell.</translation>
    </message>
    <message>
        <source>Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest.</source>
        <translation>Angehalten. {kept} von {all} sind aktuell und bleiben; „Erstellen“ macht mit den übrigen weiter.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, {count} with a warning: see the cards.</source>
        <translation>{masters} in {time} erstellt, {count} mit einer Warnung: siehe die Karten.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, each opened again and found good.</source>
        <translation>{masters} in {time} erstellt, jeder noch einmal geöffnet und für gut befunden.</translation>
    </message>
    <message>
        <source>{made} of {all} were made; the cards say why the others failed.</source>
        <translation>{made} von {all} wurden erstellt; die Karten sagen, warum die anderen fehlschlugen.</translation>
    </message>
</context>
<context>
    <name>RigBox</name>
    <message>
        <source>Rig</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>No rig</source>
        <translation>Keine Ausrüstung</translation>
    </message>
    <message>
        <source>By the camera</source>
        <translation>Nach der Kamera</translation>
    </message>
    <message>
        <source>Not clear: choose a rig</source>
        <translation>Nicht eindeutig: bitte wählen</translation>
    </message>
    <message>
        <source>By the camera: none</source>
        <translation>Nach der Kamera: keine</translation>
    </message>
    <message>
        <source>By the camera: {rig}</source>
        <translation>Nach der Kamera: {rig}</translation>
    </message>
</context>
<context>
    <name>RigKeeper</name>
    <message>
        <source>Rigs are not kept, for {path} cannot be read.</source>
        <translation>Ausrüstungen werden nicht gespeichert, denn {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The rigs cannot be kept in {path}: {reason}.</source>
        <translation>Die Ausrüstungen können in {path} nicht gespeichert werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
</context>
<context>
    <name>RigsTab</name>
    <message>
        <source>After a scan the rig that has the camera of the frames is used by itself. What a rig does not have is as in the other settings.</source>
        <translation>Nach dem Einlesen gilt von selbst die Ausrüstung mit der Kamera der Aufnahmen. Was eine Ausrüstung nicht hat, gilt wie in den anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Ausrüstungen</translation>
    </message>
    <message>
        <source>New rig</source>
        <translation>Neue Ausrüstung</translation>
    </message>
    <message>
        <source>New rig from these frames</source>
        <translation>Neue aus diesen Aufnahmen</translation>
    </message>
    <message>
        <source>With the cameras, libraries and engine that are in use now</source>
        <translation>Mit den Kameras, den Bibliotheken und der Engine, die jetzt verwendet werden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Verwerfung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>One in each line, as the headers write it</source>
        <translation>Eine in jeder Zeile, wie die Header sie schreiben</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Einen Ordner mit Mastern wählen</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master-Bias</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>Master-Darks</translation>
    </message>
    <message>
        <source>beside the first folder, or {night}/masters</source>
        <translation>neben dem ersten Ordner, oder {night}/masters</translation>
    </message>
    <message>
        <source>A folder below that of the frames, or a whole path; it may hold {fields}</source>
        <translation>Ein Ordner unter dem der Aufnahmen oder ein vollständiger Pfad; möglich sind {fields}</translation>
    </message>
    <message>
        <source>As in the other settings</source>
        <translation>Wie in den anderen Einstellungen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>eigene Grenze</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>Nicht übernommen: {reason}.</translation>
    </message>
    <message>
        <source>For these frames: {folder}</source>
        <translation>Für diese Aufnahmen: {folder}</translation>
    </message>
    <message>
        <source>the rig {rig} added</source>
        <translation>Ausrüstung {rig} hinzugefügt</translation>
    </message>
    <message>
        <source>the rig {rig} removed</source>
        <translation>Ausrüstung {rig} entfernt</translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>“Automatic” goes back to the match the program finds.</source>
        <translation>„Automatisch“ kehrt zur Zuordnung zurück, die das Programm findet.</translation>
    </message>
    <message>
        <source>Candidates: {master}</source>
        <translation>Kandidaten: {master}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diesen nehmen</translation>
    </message>
    <message>
        <source>Calibrate the flat with the selected master.</source>
        <translation>Den Flat mit dem gewählten Master kalibrieren.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Kein {kind}</translation>
    </message>
    <message>
        <source>Calibrate the flat without any master {kind}.</source>
        <translation>Den Flat ohne Master-{kind} kalibrieren.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Take a master from anywhere on your disks.</source>
        <translation>Einen Master von irgendwo auf Ihren Platten nehmen.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back to the match the program finds.</source>
        <translation>Zurück zur Zuordnung, die das Programm findet.</translation>
    </message>
    <message>
        <source>{count} more masters match less well</source>
        <translation>{count} weitere Master passen weniger gut</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>skaliert</translation>
    </message>
    <message>
        <source>All agree in: {keys}</source>
        <translation>Alle stimmen überein in: {keys}</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Einen Master wählen</translation>
    </message>
    <message>
        <source>Masters ({patterns})</source>
        <translation>Master ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>Started: {step}</source>
        <translation>Begonnen: {step}</translation>
    </message>
    <message>
        <source>Done: {step}: {path}</source>
        <translation>Fertig: {step}: {path}</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>Angehalten: {step}</translation>
    </message>
    <message>
        <source>Failed: {step}: {reason}</source>
        <translation>Gescheitert: {step}: {reason}</translation>
    </message>
    <message>
        <source>{engine} has said nothing for {seconds} s: it may be waiting behind a dialog, for a licence or an update.</source>
        <translation>{engine} hat seit {seconds} s nichts gemeldet: Vielleicht wartet es hinter einem Dialog, auf eine Lizenz oder eine Aktualisierung.</translation>
    </message>
    <message>
        <source>Nothing was heard of {engine} for {seconds} s: does the drive with the frames answer?</source>
        <translation>Von {engine} kam seit {seconds} s nichts: Antwortet das Laufwerk mit den Aufnahmen?</translation>
    </message>
    <message>
        <source>Stopped: {made} finished and kept.</source>
        <translation>Angehalten: {made} fertig und behalten.</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed. {step}: {reason}</source>
        <translation>{made} erstellt, {failed} fehlgeschlagen. {step}: {reason}</translation>
    </message>
    <message>
        <source>{made} made in {output}.</source>
        <translation>{made} erstellt in {output}.</translation>
    </message>
    <message>
        <source>{made} made in {output}, {count} of them with a warning. {step}: {reason}</source>
        <translation>{made} erstellt in {output}, davon {count} mit Warnung. {step}: {reason}</translation>
    </message>
    <message>
        <source>This was a replay of the run {name}. Nothing was made now.</source>
        <translation>Das war eine Wiedergabe des Laufs {name}. Jetzt wurde nichts erstellt.</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>{state}, with warnings</source>
        <translation>{state}, mit Warnungen</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>How much of the run is done</source>
        <translation>Wie viel des Laufs erledigt ist</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Schritte des Laufs</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop now: finished masters are kept</source>
        <translation>Jetzt anhalten: Fertige Master bleiben</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt anhalten</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Nach diesem Schritt anhalten</translation>
    </message>
    <message>
        <source>Checking the frames first…</source>
        <translation>Zuerst werden die Aufnahmen geprüft …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Es lief noch nichts.</translation>
    </message>
    <message>
        <source>Stopped after {time}: {made} made</source>
        <translation>Angehalten nach {time}: {made} erstellt</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed in {time}</source>
        <translation>{made} erstellt, {failed} gescheitert in {time}</translation>
    </message>
    <message>
        <source>{made} made in {time}</source>
        <translation>{made} erstellt in {time}</translation>
    </message>
    <message>
        <source>A past run, told again</source>
        <translation>Ein früherer Lauf, noch einmal erzählt</translation>
    </message>
    <message>
        <source>Stage {stage} of 2</source>
        <translation>Stufe {stage} von 2</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>Schritt {now} von {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>hält an …</translation>
    </message>
    <message>
        <source>stops after this step</source>
        <translation>hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>fast fertig</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>noch etwa {time}</translation>
    </message>
    <message>
        <source>The log cannot be saved as {path}: {reason}.</source>
        <translation>Das Protokoll kann nicht als {path} gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>Starting {engine}… {elapsed}</source>
        <translation>{engine} wird gestartet… {elapsed}</translation>
    </message>
    <message>
        <source>{elapsed} elapsed</source>
        <translation>{elapsed} vergangen</translation>
    </message>
</context>
<context>
    <name>SampleNight</name>
    <message>
        <source>The sample frames cannot be written to {folder}: {reason}.</source>
        <translation>Die Beispielaufnahmen können nicht in {folder} geschrieben werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScanProcess</name>
    <message>
        <source>The scan ended before it was complete. Scan again.</source>
        <translation>Das Einlesen endete vorzeitig. Bitte neu einlesen.</translation>
    </message>
    <message>
        <source>The program that reads headers cannot be started: {reason}</source>
        <translation>Das Programm, das Header liest, kann nicht gestartet werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>flat dark</source>
        <translation>Flat-Dark</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>Auslesemodus</translation>
    </message>
    <message>
        <source>binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>an unknown exposure</source>
        <translation>eine unbekannte Belichtung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>in der Zukunft datiert</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>prüft</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>misst</translation>
    </message>
    <message>
        <source>integrating</source>
        <translation>integriert</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no master was written</source>
        <translation>es wurde kein Master geschrieben</translation>
    </message>
    <message>
        <source>exposure equal</source>
        <translation>Belichtung gleich</translation>
    </message>
    <message>
        <source>exposure the longest not longer than the shortest {kind}, {dark} for {flats}</source>
        <translation>Belichtung die längste, die nicht länger ist als der kürzeste {kind}: {dark} für {flats}</translation>
    </message>
    <message>
        <source>exposure the nearest longer, {dark} for {flats}</source>
        <translation>Belichtung die nächstlängere: {dark} für {flats}</translation>
    </message>
    <message>
        <source>exposure {dark} for {flats}: without a bias the dark cannot be scaled</source>
        <translation>Belichtung {dark} für {flats}: Ohne Bias lässt sich der Dark nicht skalieren</translation>
    </message>
    <message>
        <source>no master {kind} to choose from</source>
        <translation>kein Master-{kind} zur Auswahl</translation>
    </message>
    <message>
        <source>no master {kind} agrees</source>
        <translation>kein Master-{kind} passt</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted}</source>
        <translation>kein Master-{kind} mit {wanted}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>less is known of it than of the chosen one: {keys} cannot be compared</source>
        <translation>von ihm ist weniger bekannt als vom gewählten: nicht vergleichbar: {keys}</translation>
    </message>
    <message>
        <source>temperature {value}, the chosen one has {chosen}, the {kind} {wanted}</source>
        <translation>Temperatur {value}, der gewählte hat {chosen}, der {kind} {wanted}</translation>
    </message>
    <message>
        <source>as good as the chosen one, which comes first by name</source>
        <translation>so gut wie der gewählte, dessen Name zuerst kommt</translation>
    </message>
    <message>
        <source>different {keyword} in one group: {values}</source>
        <translation>verschiedene {keyword} in einer Gruppe: {values}</translation>
    </message>
    <message>
        <source>the headers have no exposure: frames of any exposure may be in this group</source>
        <translation>die Header nennen keine Belichtungszeit: in dieser Gruppe können Aufnahmen jeder Belichtung sein</translation>
    </message>
    <message>
        <source>the master {kind} chosen by you cannot be read: {path}: {reason}</source>
        <translation>der von Ihnen gewählte Master-{kind} ist nicht lesbar: {path}: {reason}</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, those of the flats are {frames}: choose a master of that unit</source>
        <translation>die Werte des Masters ({kind}) {path} sind {unit}, die der Flats {frames}: bitte einen Master dieser Einheit wählen</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}, which PixInsight takes for {wanted}: choose another master, or use the built-in engine</source>
        <translation>die Werte von {path} sind {unit}, die PixInsight für {wanted} hält: bitte einen anderen Master wählen oder die eingebaute Engine benutzen</translation>
    </message>
    <message>
        <source>written by different programs: {programs}; do they store pixels alike?</source>
        <translation>von verschiedenen Programmen geschrieben: {programs}; speichern sie Pixel gleich?</translation>
    </message>
    <message>
        <source>{count} frames are odd, the first of them: {why} ({names})</source>
        <translation>{count} Aufnahmen sind auffällig, die erste davon: {why} ({names})</translation>
    </message>
    <message>
        <source>{exposure} is the exposure of {flats} and of no light frame</source>
        <translation>{exposure} ist die Belichtung von {flats} und von keinem Light</translation>
    </message>
    <message>
        <source>{kind} by {hint} ({frames})</source>
        <translation>{kind} erkannt an {hint} ({frames})</translation>
    </message>
    <message>
        <source>the file name &apos;{name}&apos;</source>
        <translation>dem Dateinamen „{name}“</translation>
    </message>
    <message>
        <source>the folder name &apos;{name}&apos;</source>
        <translation>dem Ordnernamen „{name}“</translation>
    </message>
    <message>
        <source>set by you: {values}</source>
        <translation>von Ihnen gesetzt: {values}</translation>
    </message>
    <message>
        <source>a light frame</source>
        <translation>eine Light-Aufnahme</translation>
    </message>
    <message>
        <source>already a master {kind}</source>
        <translation>schon ein Master-{kind}</translation>
    </message>
    <message>
        <source>it agrees with its frames within {off}</source>
        <translation>er stimmt mit seinen Aufnahmen auf {off} überein</translation>
    </message>
    <message>
        <source>it departs from its frames by {off}: it is not made of them</source>
        <translation>er weicht um {off} von seinen Aufnahmen ab: Er ist nicht aus ihnen gemacht</translation>
    </message>
    <message>
        <source>it holds {count} images that are no series of frames, such as the chips of a mosaic: save each of them as a file of its own</source>
        <translation>sie enthält {count} Bilder, die keine Serie von Aufnahmen sind, etwa die Chips eines Mosaiks: Speichern Sie jedes davon als eigene Datei</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others</source>
        <translation>seine hellste Stelle liegt {glow} über den anderen</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others, which leaves little range for light there: use a shorter exposure</source>
        <translation>seine hellste Stelle liegt {glow} über den anderen, dort bleibt wenig Umfang für Licht: belichte kürzer</translation>
    </message>
    <message>
        <source>its master {kind} was not made: {reason} ({name})</source>
        <translation>sein Master-{kind} wurde nicht erstellt: {reason} ({name})</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>von Ihnen ausgelassen</translation>
    </message>
    <message>
        <source>left out: only {kinds} asked for</source>
        <translation>ausgelassen: nur {kinds} gewünscht</translation>
    </message>
    <message>
        <source>left out: {why} ({name})</source>
        <translation>weggelassen: {why} ({name})</translation>
    </message>
    <message>
        <source>no master {kind}: chosen by you</source>
        <translation>kein Master-{kind}: von Ihnen gewählt</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is a master {other}</source>
        <translation>kein Master-{kind}: {path}, von Ihnen gewählt, ist ein Master-{other}</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is one frame and no master</source>
        <translation>kein Master-{kind}: {path}, von Ihnen gewählt, ist eine einzelne Aufnahme und kein Master</translation>
    </message>
    <message>
        <source>number of frames {value}</source>
        <translation>Anzahl der Aufnahmen {value}</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is a colour image (3 channels); masters are made of raw frames</source>
        <translation>es ist ein Farbbild (3 Kanäle); Master entstehen aus Rohaufnahmen</translation>
    </message>
    <message>
        <source>not a frame: the name does not end in .fit, .fits, .fts or .xisf</source>
        <translation>keine Aufnahme: Der Name endet nicht auf .fit, .fits, .fts oder .xisf</translation>
    </message>
    <message>
        <source>it is not a FITS file: it does not begin with SIMPLE</source>
        <translation>es ist keine FITS-Datei: Sie beginnt nicht mit SIMPLE</translation>
    </message>
    <message>
        <source>superseded by a newer one (the chosen one {chosen})</source>
        <translation>von einem neueren abgelöst (der gewählte {chosen})</translation>
    </message>
    <message>
        <source>superseded by a newer one</source>
        <translation>von einem neueren abgelöst</translation>
    </message>
    <message>
        <source>it was superseded, but the newer one is not in these library folders</source>
        <translation>er wurde abgelöst, aber der neuere ist nicht in diesen Bibliotheksordnern</translation>
    </message>
    <message>
        <source>the library folder {folder} is not there: make it first, or choose another one</source>
        <translation>der Bibliotheksordner {folder} ist nicht da: zuerst anlegen oder einen anderen wählen</translation>
    </message>
    <message>
        <source>{name} is not a master bias, dark or flat</source>
        <translation>{name} ist kein Master-Bias, -Dark oder -Flat</translation>
    </message>
    <message>
        <source>there is no master to export</source>
        <translation>es gibt keinen Master zum Exportieren</translation>
    </message>
    <message>
        <source>WBPP takes masters as XISF files only</source>
        <translation>WBPP nimmt Master nur als XISF-Dateien</translation>
    </message>
    <message>
        <source>{path} is there already and is another file: give a new folder</source>
        <translation>{path} ist schon da und eine andere Datei: einen neuen Ordner angeben</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>eine Verknüpfung zu einer fehlenden Datei</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 oder mehr</translation>
    </message>
    <message>
        <source>A dark with the exposure of flats. It is the best thing to subtract from them, better than a bias where the flats are long.</source>
        <translation>Ein Dark mit der Belichtung der Flats. Ihn von den Flats abzuziehen ist das Beste, besser als ein Bias, wo die Flats lang sind.</translation>
    </message>
    <message>
        <source>A frame as long and as cold as a light, with the telescope covered. It holds the dark current and the hot pixels.</source>
        <translation>Eine Aufnahme so lang und so kalt wie ein Light, bei abgedecktem Teleskop. Sie enthält den Dunkelstrom und die Hotpixel.</translation>
    </message>
    <message>
        <source>A frame of an evenly bright field, such as the sky at dusk. It holds vignetting, dust and the sensitivity of each pixel.</source>
        <translation>Eine Aufnahme eines gleichmäßig hellen Feldes, etwa des Himmels in der Dämmerung. Sie enthält Vignettierung, Staub und die Empfindlichkeit jedes Pixels.</translation>
    </message>
    <message>
        <source>A frame of the shortest exposure with the telescope covered. It holds the offset and the pattern of the electronics.</source>
        <translation>Eine Aufnahme der kürzesten Belichtung bei abgedecktem Teleskop. Sie enthält den Offset und das Muster der Elektronik.</translation>
    </message>
    <message>
        <source>A name for what belongs to one or more cameras: libraries, output folder, engine and rejection. It is chosen by the camera in the headers.</source>
        <translation>Ein Name für das, was zu einer oder mehreren Kameras gehört: Bibliotheken, Ausgabeordner, Engine und Verwerfung. Gewählt wird sie nach der Kamera in den Headern.</translation>
    </message>
    <message>
        <source>A newer master of the same settings is in the library. The older one is kept beside it, and no flat takes it.</source>
        <translation>In der Bibliothek ist ein neuerer Master derselben Einstellungen. Der ältere bleibt daneben liegen, und kein Flat nimmt ihn.</translation>
    </message>
    <message>
        <source>ADU per second</source>
        <translation>ADU pro Sekunde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Already masters</source>
        <translation>Schon Master</translation>
    </message>
    <message>
        <source>Amber, needs a look</source>
        <translation>Gelb, bitte prüfen</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>Bei 0</translation>
    </message>
    <message>
        <source>At full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bias or dark missing</source>
        <translation>Bias oder Dark fehlt</translation>
    </message>
    <message>
        <source>Bias or dark needs a look</source>
        <translation>Bias oder Dark prüfen</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>C kernel ({variant})</source>
        <translation>C-Kernel ({variant})</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Kalibrator</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Nicht danach suchen</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Few frames</source>
        <translation>Wenige Aufnahmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File or group</source>
        <translation>Datei oder Gruppe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Flat dark</source>
        <translation>Flat-Dark</translation>
    </message>
    <message>
        <source>Flat, no filter</source>
        <translation>Flat, ohne Filter</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Frames with the same settings, which become one master. Flats are kept apart by filter and night, too.</source>
        <translation>Aufnahmen mit denselben Einstellungen, aus denen ein Master wird. Flats werden auch nach Filter und Nacht getrennt.</translation>
    </message>
    <message>
        <source>From noon to noon, named by the day on which it begins. Flats of one evening and the next morning belong to one night.</source>
        <translation>Von Mittag bis Mittag, benannt nach dem Tag, an dem sie beginnt. Flats eines Abends und des nächsten Morgens gehören zu einer Nacht.</translation>
    </message>
    <message>
        <source>GAIN is given in e-/ADU, so the camera&apos;s gain setting is unknown</source>
        <translation>GAIN steht in e-/ADU im Header, die Gain-Einstellung der Kamera ist also unbekannt</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>How outliers are left out of the mean of each pixel: satellites, cosmic rays, stars in sky flats. Which way is best depends on how many frames there are.</source>
        <translation>Wie Ausreißer aus dem Mittel jedes Pixels herausgelassen werden: Satelliten, kosmische Strahlung, Sterne in Himmelsflats. Welcher Weg der beste ist, hängt von der Zahl der Aufnahmen ab.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>Linear fit clipping</source>
        <translation>Linear Fit Clipping</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Neu erstellt</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master-Bias</translation>
    </message>
    <message>
        <source>Master dark</source>
        <translation>Master-Dark</translation>
    </message>
    <message>
        <source>Master flat</source>
        <translation>Master-Flat</translation>
    </message>
    <message>
        <source>Master flat dark</source>
        <translation>Master-Flat-Dark</translation>
    </message>
    <message>
        <source>Master light</source>
        <translation>Master-Light</translation>
    </message>
    <message>
        <source>Master {kind}</source>
        <translation>Master-{kind}</translation>
    </message>
    <message>
        <source>Master {kind} {value}</source>
        <translation>Master-{kind} {value}</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mean of all pixels</source>
        <translation>Mittel aller Pixel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Median absolute deviation from the median</source>
        <translation>Mediane absolute Abweichung vom Median</translation>
    </message>
    <message>
        <source>Median of all pixels</source>
        <translation>Median aller Pixel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Min/max clipping</source>
        <translation>Min/Max Clipping</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Mixed sizes</source>
        <translation>Gemischte Größen</translation>
    </message>
    <message>
        <source>Mixed sources</source>
        <translation>Gemischte Herkunft</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Neither the header nor the name nor the folder tells what these files are. Set their type, or do without them.</source>
        <translation>Weder Header noch Name noch Ordner sagen, was diese Dateien sind. Setzen Sie ihren Typ oder verzichten Sie auf sie.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>Kein Bias</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>Kein Aufnahmetyp</translation>
    </message>
    <message>
        <source>No master can be made of so few. If a header value keeps them apart from their group, set it; or do without them.</source>
        <translation>Aus so wenigen wird kein Master. Trennt ein Headerwert sie von ihrer Gruppe, setzen Sie ihn; oder verzichten Sie auf sie.</translation>
    </message>
    <message>
        <source>No rejection</source>
        <translation>Keine Verwerfung</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Noise of a pixel from frame to frame; known once the frames were checked</source>
        <translation>Rauschen eines Pixels von Aufnahme zu Aufnahme; bekannt, sobald die Aufnahmen geprüft sind</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Odd exposure</source>
        <translation>Auffällige Belichtung</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Auffällige Aufnahmen</translation>
    </message>
    <message>
        <source>Odd levels</source>
        <translation>Auffällige Pegel</translation>
    </message>
    <message>
        <source>Odd, left out</source>
        <translation>Auffällig, weggelassen</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Part of the pixels at full scale</source>
        <translation>Anteil der Pixel am Anschlag</translation>
    </message>
    <message>
        <source>Part of the pixels that are 0</source>
        <translation>Anteil der Pixel mit 0</translation>
    </message>
    <message>
        <source>Percentile clipping</source>
        <translation>Percentile Clipping</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script {script}: use --script-dir</source>
        <translation>PixInsight kann das Skript {script} nicht übergeben werden: --script-dir verwenden</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script, as the folder for temporary files has a name with letters it does not take: choose a plain folder with --script-dir</source>
        <translation>PixInsight kann das Skript nicht übergeben werden, weil der Name des Ordners für temporäre Dateien Zeichen enthält, die es nicht annimmt: mit --script-dir einen einfachen Ordner wählen</translation>
    </message>
    <message>
        <source>PixInsight cannot be told the name {name}: rename it</source>
        <translation>PixInsight kann der Name {name} nicht übergeben werden: Datei umbenennen</translation>
    </message>
    <message>
        <source>PixInsight cannot combine frames of these file formats with each other: convert them to one, or use the built-in engine</source>
        <translation>PixInsight kann Aufnahmen dieser Dateiformate nicht miteinander kombinieren: in ein Format umwandeln oder die eingebaute Engine verwenden</translation>
    </message>
    <message>
        <source>PixInsight cannot read the master {kind}: make it again, or take it away</source>
        <translation>PixInsight kann den Master-{kind} nicht lesen: neu erstellen oder entfernen</translation>
    </message>
    <message>
        <source>PixInsight cannot read {file}: it is damaged or no image; take it out</source>
        <translation>PixInsight kann {file} nicht lesen: Die Datei ist beschädigt oder kein Bild; herausnehmen</translation>
    </message>
    <message>
        <source>PixInsight could calibrate none of the flats</source>
        <translation>PixInsight konnte keines der Flats kalibrieren</translation>
    </message>
    <message>
        <source>PixInsight crashed (exit code {code}) without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight ist abgestürzt (Exit-Code {code}), ohne das Skript auszuführen: von Hand starten, alle Dialoge schließen und die Lizenz prüfen</translation>
    </message>
    <message>
        <source>PixInsight does not read packed frames such as {name}: unpack them, or use the built-in engine</source>
        <translation>PixInsight liest keine gepackten Aufnahmen wie {name}: entpacken oder die eingebaute Engine verwenden</translation>
    </message>
    <message>
        <source>PixInsight ended without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight endete, ohne das Skript auszuführen: von Hand starten, alle Dialoge schließen und die Lizenz prüfen</translation>
    </message>
    <message>
        <source>PixInsight made it, but said: {line}</source>
        <translation>PixInsight hat ihn erstellt, meldet aber: {line}</translation>
    </message>
    <message>
        <source>PixInsight may be waiting behind a window nobody sees: start it once by hand and close every dialog (licence, first start, updates), then run again</source>
        <translation>PixInsight wartet vielleicht hinter einem Fenster, das niemand sieht: einmal von Hand starten, alle Dialoge schließen (Lizenz, erster Start, Updates) und dann erneut ausführen</translation>
    </message>
    <message>
        <source>PixInsight needs at least 3 frames</source>
        <translation>PixInsight braucht mindestens 3 Aufnahmen</translation>
    </message>
    <message>
        <source>PixInsight ran out of memory: close other programs, or integrate fewer frames</source>
        <translation>PixInsight ging der Arbeitsspeicher aus: andere Programme schließen oder weniger Aufnahmen integrieren</translation>
    </message>
    <message>
        <source>PixInsight reads the first frame of a sequence alone, not {name}: save its frames as single files, or use the built-in engine</source>
        <translation>PixInsight liest nur die erste Aufnahme einer Sequenz, nicht {name}: Speichern Sie die Aufnahmen einzeln, oder verwenden Sie die eingebaute Engine</translation>
    </message>
    <message>
        <source>PixInsight tried to weight the frames by their stars, and these frames have none</source>
        <translation>PixInsight wollte die Aufnahmen nach ihren Sternen gewichten, aber sie enthalten keine</translation>
    </message>
    <message>
        <source>PixInsight version</source>
        <translation>PixInsight-Version</translation>
    </message>
    <message>
        <source>PixInsight was not found in its usual places or on PATH: say where it is with --pixinsight-binary, or use --engine builtin</source>
        <translation>PixInsight wurde weder an den üblichen Orten noch im PATH gefunden: den Ort mit --pixinsight-binary angeben oder --engine builtin verwenden</translation>
    </message>
    <message>
        <source>PixInsight {ended} before it came to this step</source>
        <translation>PixInsight {ended}, bevor dieser Schritt an der Reihe war</translation>
    </message>
    <message>
        <source>PixInsight {ended} in the middle of this step</source>
        <translation>PixInsight {ended} mitten in diesem Schritt</translation>
    </message>
    <message>
        <source>PixInsight {ended} without running the script: start it once by hand to see whether it asks for something (licence, first start), and see &apos;ap-master-calibration doctor --start&apos;</source>
        <translation>PixInsight {ended}, ohne das Skript auszuführen: einmal von Hand starten und nachsehen, ob es etwas verlangt (Lizenz, erster Start); siehe auch „ap-master-calibration doctor --start“</translation>
    </message>
    <message>
        <source>PixInsight {version} started and ran a script</source>
        <translation>PixInsight {version} startete und führte ein Skript aus</translation>
    </message>
    <message>
        <source>PixInsight&apos;s instance slot must be 1 to 256, not {value}</source>
        <translation>der Instanz-Slot von PixInsight muss von 1 bis 256 sein, nicht {value}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process} has no parameter {name}</source>
        <translation>{process} in PixInsight hat keinen Parameter {name}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process}.{parameter} {expected}, not {value}</source>
        <translation>{process}.{parameter} in PixInsight {expected}, nicht {value}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Auslesemodus</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Verwerfung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Dieselbe Datei</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Skaliert</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Solltemperatur</translation>
    </message>
    <message>
        <source>Set the header value that is wrong (the files stay as they are), leave the frames out, or ignore it.</source>
        <translation>Setzen Sie den falschen Headerwert (die Dateien bleiben, wie sie sind), lassen Sie die Aufnahmen aus, oder ignorieren Sie es.</translation>
    </message>
    <message>
        <source>Settings that are not known</source>
        <translation>Unbekannte Einstellungen</translation>
    </message>
    <message>
        <source>Sigma clipping</source>
        <translation>Sigma Clipping</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>TIFF files are not read: convert to FITS first</source>
        <translation>TIFF-Dateien werden nicht gelesen: zuerst in FITS umwandeln</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Temperaturdrift</translation>
    </message>
    <message>
        <source>Temperature of the sensor</source>
        <translation>Temperatur des Sensors</translation>
    </message>
    <message>
        <source>The dark has another exposure than the flat, so it is multiplied by a factor k that is found in the frames. It needs a bias, and where k is above 1 the noise grows with it.</source>
        <translation>Der Dark hat eine andere Belichtung als der Flat, deshalb wird er mit einem Faktor k multipliziert, der in den Aufnahmen gefunden wird. Er braucht einen Bias, und wo k über 1 liegt, wächst das Rauschen mit.</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>The flats make a master of their own without a filter. Set the filter they were taken with, or ignore it.</source>
        <translation>Die Flats ergeben einen eigenen Master ohne Filter. Setzen Sie den Filter, mit dem sie aufgenommen wurden, oder ignorieren Sie es.</translation>
    </message>
    <message>
        <source>The master bias or dark that is subtracted from each flat. It is made in the same run, or taken from a library.</source>
        <translation>Der Master-Bias oder -Dark, der von jedem Flat abgezogen wird. Er entsteht im selben Lauf oder kommt aus einer Bibliothek.</translation>
    </message>
    <message>
        <source>The master can be made; with more frames it has less noise.</source>
        <translation>Der Master kann erstellt werden; mit mehr Aufnahmen rauscht er weniger.</translation>
    </message>
    <message>
        <source>The master there cannot be read</source>
        <translation>Das vorhandene Master ist nicht lesbar</translation>
    </message>
    <message>
        <source>The match works, but a value is not known or not quite the same. Read the reason, then keep it or choose another master.</source>
        <translation>Die Zuordnung geht, aber ein Wert ist unbekannt oder nicht ganz gleich. Lesen Sie den Grund, und behalten Sie sie oder wählen Sie einen anderen Master.</translation>
    </message>
    <message>
        <source>The mean of many frames without their outliers. It has far less noise than one frame.</source>
        <translation>Das Mittel vieler Aufnahmen ohne ihre Ausreißer. Er hat weit weniger Rauschen als eine Aufnahme.</translation>
    </message>
    <message>
        <source>The night a group was taken in, from noon to noon; the time of a frame in UTC</source>
        <translation>Die Nacht einer Gruppe, von Mittag bis Mittag; bei einer Aufnahme die Zeit in UTC</translation>
    </message>
    <message>
        <source>The pixels tell what the headers do not: frames taken with other settings, or with light on them, do not belong in one master. Split them, leave some out, or ignore it.</source>
        <translation>Die Pixel verraten, was die Header nicht sagen: Aufnahmen mit anderen Einstellungen oder mit Licht darauf gehören nicht in einen Master. Teilen Sie die Gruppe, lassen Sie Aufnahmen aus, oder ignorieren Sie es.</translation>
    </message>
    <message>
        <source>The set point of a group; the sensor&apos;s own temperature of a frame</source>
        <translation>Die Solltemperatur einer Gruppe; bei einer Aufnahme die Temperatur des Sensors</translation>
    </message>
    <message>
        <source>The temperature the cooler was set to; the sensor&apos;s own may differ a little. Frames of two set points make two masters.</source>
        <translation>Die Temperatur, auf die die Kühlung eingestellt war; die des Sensors kann etwas abweichen. Aufnahmen zweier Solltemperaturen ergeben zwei Master.</translation>
    </message>
    <message>
        <source>These files take no part. Copy them again from where they come from, and they are read anew; or do without them.</source>
        <translation>Diese Dateien werden nicht verwendet. Kopieren Sie sie noch einmal von ihrem Ursprung, dann werden sie neu gelesen; oder verzichten Sie auf sie.</translation>
    </message>
    <message>
        <source>These frames stand out from their group. Look at them: a cloud, a light left on, a wrong exposure? Leave them out, or ignore it.</source>
        <translation>Diese Aufnahmen fallen aus ihrer Gruppe. Sehen Sie sie an: eine Wolke, ein Licht, eine falsche Belichtung? Auslassen oder ignorieren.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Too few frames for a master</source>
        <translation>Zu wenige Aufnahmen für einen Master</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>WBPP cannot distinguish it from {name}</source>
        <translation>WBPP kann ihn nicht von {name} unterscheiden</translation>
    </message>
    <message>
        <source>Warn and use them</source>
        <translation>Warnen und verwenden</translation>
    </message>
    <message>
        <source>What a flat is calibrated with, and what to look at; the reason of a file not used</source>
        <translation>Womit ein Flat kalibriert wird und worauf zu achten ist; bei einer nicht benutzten Datei der Grund</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Whether it is up to date cannot be known, and it is not replaced. Close the program that has it open, or mend its permissions, and plan again; or move it elsewhere.</source>
        <translation>Ob es aktuell ist, lässt sich nicht feststellen, und es wird nicht ersetzt. Schließen Sie das Programm, das es geöffnet hat, oder korrigieren Sie seine Rechte, und planen Sie neu; oder verschieben Sie es.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Warum, oder warum nicht</translation>
    </message>
    <message>
        <source>Winsorized sigma clipping</source>
        <translation>Winsorized Sigma Clipping</translation>
    </message>
    <message>
        <source>Without identity</source>
        <translation>Ohne Angaben</translation>
    </message>
    <message>
        <source>a PixInsight already runs in slot {slot} (process {pid}): close it first or use another slot with --instance-id {free}</source>
        <translation>in Slot {slot} läuft bereits ein PixInsight (Prozess {pid}): dieses zuerst schließen oder mit --instance-id {free} einen anderen Slot wählen</translation>
    </message>
    <message>
        <source>a binning</source>
        <translation>ein Binning</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>eine Kamera</translation>
    </message>
    <message>
        <source>a copy of {path}: it counts once</source>
        <translation>eine Kopie von {path}: sie zählt einmal</translation>
    </message>
    <message>
        <source>a dark of {dark} is longer than the flats ({flats}): made for lights?</source>
        <translation>ein Dark von {dark} ist länger als die Flats ({flats}): für Lights gemacht?</translation>
    </message>
    <message>
        <source>a dark of {dark} is taken unscaled from flats of {flats}: no bias matches</source>
        <translation>ein Dark von {dark} wird unskaliert von Flats von {flats} abgezogen: Kein Bias passt</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>einige Sekunden</translation>
    </message>
    <message>
        <source>a flat dark of {dark} is longer than the flats ({flats})</source>
        <translation>ein Flat-Dark von {dark} ist länger als die Flats ({flats})</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>eine Liste mit {count} Einträgen</translation>
    </message>
    <message>
        <source>a master needs at least {fewest} frames, not {count}</source>
        <translation>ein Master braucht mindestens {fewest} Aufnahmen, nicht {count}</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>eine Methode</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>a rig has no name</source>
        <translation>eine Ausrüstung hat keinen Namen</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} brighter from the first frame to the last: water dries or frost goes; wait, and take them again</source>
        <translation>ein Fleck um Spalte {column}, Zeile {row} wird von der ersten bis zur letzten Aufnahme um {size} heller: Wasser trocknet oder Reif vergeht; warten und neu aufnehmen</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} darker from the first frame to the last: dew or frost settles; warm the window, and take them again</source>
        <translation>ein Fleck um Spalte {column}, Zeile {row} wird von der ersten bis zur letzten Aufnahme um {size} dunkler: Tau oder Reif setzt sich ab; das Fenster heizen und neu aufnehmen</translation>
    </message>
    <message>
        <source>a spot changed by {size}: dust moved, or something dries or freezes</source>
        <translation>ein Fleck änderte sich um {size}: Staub hat sich bewegt, oder etwas trocknet oder gefriert</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a value of a header</source>
        <translation>ein Wert eines Headers</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>alternd</translation>
    </message>
    <message>
        <source>an unexpected error: {name}: {message}</source>
        <translation>ein unerwarteter Fehler: {name}: {message}</translation>
    </message>
    <message>
        <source>an unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>another program has it open: close it there (PixInsight, another window of this program, a preview) and run again</source>
        <translation>ein anderes Programm hat sie geöffnet: dort schließen (PixInsight, ein anderes Fenster dieses Programms, eine Vorschau) und neu starten</translation>
    </message>
    <message>
        <source>another run is at work in {output}: wait for its end or choose another folder</source>
        <translation>in {output} arbeitet schon ein anderer Lauf: bitte sein Ende abwarten oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>archives are not read: unpack first</source>
        <translation>Archive werden nicht gelesen: zuerst entpacken</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>wie eingestellt</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>below 0.001 %</source>
        <translation>unter 0,001 %</translation>
    </message>
    <message>
        <source>bias frames of {span}: are these darks?</source>
        <translation>Bias-Aufnahmen mit {span}: Sind das Darks?</translation>
    </message>
    <message>
        <source>bias libraries: {folders}</source>
        <translation>Bias-Bibliotheken: {folders}</translation>
    </message>
    <message>
        <source>black</source>
        <translation>schwarz</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>eingebaute Engine</translation>
    </message>
    <message>
        <source>by the number of frames</source>
        <translation>nach der Zahl der Aufnahmen</translation>
    </message>
    <message>
        <source>byte {position} of it is not {encoding}</source>
        <translation>Byte {position} darin ist kein {encoding}</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>Cache-Ordner</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>calibrators.{name} has other keys than bias and dark</source>
        <translation>calibrators.{name} hat andere Schlüssel als bias und dark</translation>
    </message>
    <message>
        <source>camera mode</source>
        <translation>Kameramodus</translation>
    </message>
    <message>
        <source>camera raw files are not read: convert to FITS first</source>
        <translation>Raw-Dateien von Kameras werden nicht gelesen: zuerst in FITS umwandeln</translation>
    </message>
    <message>
        <source>cameras: {cameras}</source>
        <translation>Kameras: {cameras}</translation>
    </message>
    <message>
        <source>cannot copy {name} to {folder}: another program keeps changing it</source>
        <translation>{name} kann nicht nach {folder} kopiert werden: Ein anderes Programm verändert die Datei laufend</translation>
    </message>
    <message>
        <source>cannot copy {name} to {where}: {cause}</source>
        <translation>{name} kann nicht nach {where} kopiert werden: {cause}</translation>
    </message>
    <message>
        <source>cannot read the job {path}: {reason}</source>
        <translation>der Auftrag {path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>cannot read the plan {path}: {reason}</source>
        <translation>der Plan {path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}</source>
        <translation>das Skript {path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}; choose another folder with --script-dir</source>
        <translation>das Skript {path} kann nicht geschrieben werden: {reason}; mit --script-dir einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>cannot write to the output folder {output}: {reason}; choose another folder or mend its permissions</source>
        <translation>in den Ausgabeordner {output} kann nicht geschrieben werden: {reason}; bitte einen anderen Ordner wählen oder die Rechte ändern</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: no permission, or another program has a file open there</source>
        <translation>{name} kann nicht nach {where} geschrieben werden: keine Berechtigung, oder ein anderes Programm hat dort eine Datei geöffnet</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: {reason}</source>
        <translation>{name} kann nicht nach {where} geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>crashed (exit code {code})</source>
        <translation>stürzte ab (Exit-Code {code})</translation>
    </message>
    <message>
        <source>dark libraries: {folders}</source>
        <translation>Dark-Bibliotheken: {folders}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>electrons</source>
        <translation>Elektronen</translation>
    </message>
    <message>
        <source>electrons per second</source>
        <translation>Elektronen pro Sekunde</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>endete</translation>
    </message>
    <message>
        <source>ends at {high}</source>
        <translation>endet bei {high}</translation>
    </message>
    <message>
        <source>engine: {engine}</source>
        <translation>Engine: {engine}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>every pixel of the master has the same value</source>
        <translation>alle Pixel des Masters haben denselben Wert</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <source>exposure unknown, the chosen one has {chosen}</source>
        <translation>Belichtung unbekannt, die des gewählten ist {chosen}</translation>
    </message>
    <message>
        <source>exposure {dark} is longer than the {kind}&apos;s {flats}</source>
        <translation>Belichtung {dark} ist länger als {flats} ({kind})</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one has the {kind}&apos;s own</source>
        <translation>Belichtung {dark}, der gewählte passt genau ({kind})</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one&apos;s {chosen} is nearer to the {kind}&apos;s {flats}</source>
        <translation>Belichtung {dark}, der gewählte liegt mit {chosen} näher an {flats} ({kind})</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>flat {filter}</source>
        <translation>Flat {filter}</translation>
    </message>
    <message>
        <source>flat − bias</source>
        <translation>Flat − Bias</translation>
    </message>
    <message>
        <source>flat − bias − (dark − bias)</source>
        <translation>Flat − Bias − (Dark − Bias)</translation>
    </message>
    <message>
        <source>flat − bias − dark</source>
        <translation>Flat − Bias − Dark</translation>
    </message>
    <message>
        <source>flat − bias − k (dark − bias)</source>
        <translation>Flat − Bias − k (Dark − Bias)</translation>
    </message>
    <message>
        <source>flat − bias − k dark</source>
        <translation>Flat − Bias − k Dark</translation>
    </message>
    <message>
        <source>flat − dark</source>
        <translation>Flat − Dark</translation>
    </message>
    <message>
        <source>flat, uncalibrated</source>
        <translation>Flat, unkalibriert</translation>
    </message>
    <message>
        <source>focal length {value} mm</source>
        <translation>Brennweite {value} mm</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>frames as they are</source>
        <translation>Aufnahmen, wie sie sind</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>frisch</translation>
    </message>
    <message>
        <source>give at least one folder of frames and then the output folder: ap-master-calibration IN OUT</source>
        <translation>geben Sie mindestens einen Ordner mit Aufnahmen und dann den Ausgabeordner an: ap-master-calibration IN OUT</translation>
    </message>
    <message>
        <source>give the folder of a run, OUT/logs/YYYYMMDD_HHMMSS</source>
        <translation>den Ordner eines Laufs angeben, AUSGABE/logs/YYYYMMDD_HHMMSS</translation>
    </message>
    <message>
        <source>give the folder of a run, such as {path}</source>
        <translation>den Ordner eines Laufs angeben, etwa {path}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>high {value}</source>
        <translation>oben {value}</translation>
    </message>
    <message>
        <source>in its usual place</source>
        <translation>an seinem üblichen Ort</translation>
    </message>
    <message>
        <source>in the library: {reason}</source>
        <translation>in der Bibliothek: {reason}</translation>
    </message>
    <message>
        <source>in the output folder, where frames are not used: move it elsewhere</source>
        <translation>im Ausgabeordner, wo Aufnahmen nicht benutzt werden: an eine andere Stelle verschieben</translation>
    </message>
    <message>
        <source>instance slot</source>
        <translation>Instanz-Slot</translation>
    </message>
    <message>
        <source>it cannot be decoded: signal {signal} ended the process that tried</source>
        <translation>sie lässt sich nicht dekodieren: Signal {signal} hat den Prozess beendet, der es versuchte</translation>
    </message>
    <message>
        <source>it cannot be decoded: the process that tried ended with {code}</source>
        <translation>sie lässt sich nicht dekodieren: der Prozess, der es versuchte, endete mit {code}</translation>
    </message>
    <message>
        <source>it cannot begin: {reason}</source>
        <translation>sie kann nicht beginnen: {reason}</translation>
    </message>
    <message>
        <source>it died too often</source>
        <translation>sie ist zu oft abgebrochen</translation>
    </message>
    <message>
        <source>it does not have the camera {camera}</source>
        <translation>sie hat die Kamera {camera} nicht</translation>
    </message>
    <message>
        <source>it has {count} channels</source>
        <translation>hat {count} Kanäle</translation>
    </message>
    <message>
        <source>it has {count} hot pixels that the others have not: it was exposed for longer</source>
        <translation>sie hat {count} heiße Pixel, die die anderen nicht haben: sie wurde länger belichtet</translation>
    </message>
    <message>
        <source>it holds the same pixels as {other}</source>
        <translation>sie enthält dieselben Pixel wie {other}</translation>
    </message>
    <message>
        <source>it holds {count} images in one; masters are made of single frames</source>
        <translation>enthält {count} Bilder in einem; Master entstehen aus Einzelaufnahmen</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>ist eine Verknüpfung, die auf sich selbst zurückführt</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>ist eine Verknüpfung mit einer Datei, die nicht vorhanden ist</translation>
    </message>
    <message>
        <source>it is a sequence of {count} frames packed by gzip: unpack it</source>
        <translation>sie ist eine mit gzip gepackte Sequenz von {count} Aufnahmen: Entpacken Sie sie</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says, and raw flats are there</source>
        <translation>sie ist laut Header schon kalibriert, und es gibt rohe Flats</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says: masters are made of raw frames</source>
        <translation>laut Header schon kalibriert: Master entstehen aus Rohaufnahmen</translation>
    </message>
    <message>
        <source>it is calibrated already, by {name}: masters are made of raw frames</source>
        <translation>schon kalibriert, von {name}: Master entstehen aus Rohaufnahmen</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>ist größer als {size} MB</translation>
    </message>
    <message>
        <source>it is lit unlike the others, by up to {size}: a cloud, the gradient of the sky or the panel</source>
        <translation>sie ist anders ausgeleuchtet als die anderen, um bis zu {size}: eine Wolke, der Gradient des Himmels oder das Panel</translation>
    </message>
    <message>
        <source>it is marked &quot;Read-only&quot;: remove that mark in its properties, or move it elsewhere</source>
        <translation>sie ist als „Schreibgeschützt“ markiert: die Markierung in den Eigenschaften entfernen oder die Datei verschieben</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is not JSON: line {line}, {reason}</source>
        <translation>ist kein JSON: Zeile {line}, {reason}</translation>
    </message>
    <message>
        <source>it is not a frame but a map ({type})</source>
        <translation>ist keine Aufnahme, sondern eine Karte ({type})</translation>
    </message>
    <message>
        <source>it is not a master bias, dark or flat</source>
        <translation>ist kein Master-Bias, -Dark oder -Flat</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not an XISF file: it does not begin with XISF0100</source>
        <translation>ist keine XISF-Datei: beginnt nicht mit XISF0100</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>it is the same as the older one within the noise</source>
        <translation>er ist im Rahmen des Rauschens derselbe wie der ältere</translation>
    </message>
    <message>
        <source>it shows no dust</source>
        <translation>er zeigt keinen Staub</translation>
    </message>
    <message numerus="yes">
        <source>it shows {count} spots of dust, the deepest takes {depth} % of the light</source>
        <translation>
            <numerusform>er zeigt {count} Staubfleck, er nimmt {depth} % des Lichts</numerusform>
            <numerusform>er zeigt {count} Staubflecken, der tiefste nimmt {depth} % des Lichts</numerusform>
        </translation>
    </message>
    <message>
        <source>it was killed (exit code {code}), perhaps because memory ran out</source>
        <translation>wurde beendet (Exit-Code {code}), vielleicht weil der Arbeitsspeicher ausging</translation>
    </message>
    <message>
        <source>it was superseded by a newer one</source>
        <translation>wurde durch einen neueren ersetzt</translation>
    </message>
    <message>
        <source>it was taken by a guide camera (PHD2)</source>
        <translation>wurde mit einer Nachführkamera aufgenommen (PHD2)</translation>
    </message>
    <message>
        <source>its XML header claims a length of {size}</source>
        <translation>der XML-Header gibt eine Länge von {size} an</translation>
    </message>
    <message>
        <source>its XML header declares a DOCTYPE, which no XISF file has</source>
        <translation>der XML-Header deklariert einen DOCTYPE, den keine XISF-Datei hat</translation>
    </message>
    <message>
        <source>its XML header is broken ({reason} in line {line})</source>
        <translation>der XML-Header ist fehlerhaft ({reason} in Zeile {line})</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one is made in this run</source>
        <translation>Alter unbekannt, der gewählte entsteht in diesem Lauf</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one {chosen}</source>
        <translation>Alter unbekannt, der gewählte: {chosen}</translation>
    </message>
    <message>
        <source>its bias is subtracted already, and no bias matches for the flats</source>
        <translation>sein Bias ist schon abgezogen, und für die Flats passt kein Bias</translation>
    </message>
    <message>
        <source>its bytes are shuffled by {size}, which is no size of a sample</source>
        <translation>die Bytes sind in Einheiten von {size} vertauscht, was keine Größe eines Pixelwerts ist</translation>
    </message>
    <message>
        <source>its columns are banded by {size} every {period} pixels</source>
        <translation>ihre Spalten haben Streifen von {size} alle {period} Pixel</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU</source>
        <translation>seine Spalten unterscheiden sich um {spread} ADU</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>seine Spalten unterscheiden sich um {spread} ADU, mehr als eine Aufnahme rauscht: stimmt etwas mit dem Auslesen nicht?</translation>
    </message>
    <message>
        <source>its compressed block is not as long as its image</source>
        <translation>der komprimierte Block hat nicht die Länge des Bildes</translation>
    </message>
    <message>
        <source>its compressed pixels are damaged: {error}</source>
        <translation>die komprimierten Pixel sind beschädigt: {error}</translation>
    </message>
    <message>
        <source>its compression has an unknown form ({form})</source>
        <translation>die Komprimierung hat eine unbekannte Form ({form})</translation>
    </message>
    <message>
        <source>its darkest corner has only {part} of the light of the middle: was something in the way?</source>
        <translation>seine dunkelste Ecke hat nur {part} des Lichts der Mitte: War etwas im Weg?</translation>
    </message>
    <message>
        <source>its darkest corner has {part} of the light of the middle</source>
        <translation>seine dunkelste Ecke hat {part} des Lichts der Mitte</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light</source>
        <translation>sein tiefster Fleck nimmt {depth} % des Lichts</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light, and no flat brings back what is missing there: clean the sensor</source>
        <translation>sein tiefster Fleck nimmt {depth} % des Lichts, und kein Flat bringt zurück, was dort fehlt: reinige den Sensor</translation>
    </message>
    <message>
        <source>its even and odd frames agree within {off} in every patch</source>
        <translation>seine geraden und ungeraden Aufnahmen stimmen überall auf {off} überein</translation>
    </message>
    <message>
        <source>its even and odd frames differ by {off} in a part of the picture: did light or a cloud change while they were taken?</source>
        <translation>seine geraden und ungeraden Aufnahmen unterscheiden sich in einem Teil des Bildes um {off}: Haben sich Licht oder Wolken währenddessen geändert?</translation>
    </message>
    <message>
        <source>its folder &apos;{name}&apos; says both {first} and {second}: set the type</source>
        <translation>der Ordner „{name}“ sagt sowohl {first} als auch {second}: den Typ setzen</translation>
    </message>
    <message>
        <source>its gzip compression is damaged</source>
        <translation>die gzip-Komprimierung ist beschädigt</translation>
    </message>
    <message>
        <source>its header claims {size} of pixels, and {packed} are there</source>
        <translation>der Header gibt {size} an Pixeln an, vorhanden sind {packed}</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (NAXIS is missing)</source>
        <translation>der Header gibt die Bildgröße nicht an (NAXIS fehlt)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (ZNAXIS)</source>
        <translation>der Header gibt die Bildgröße nicht an (ZNAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (no {keyword})</source>
        <translation>der Header gibt die Bildgröße nicht an ({keyword} fehlt)</translation>
    </message>
    <message>
        <source>its header does not name the form of its pixels (no sampleFormat)</source>
        <translation>der Header nennt das Format der Pixel nicht (sampleFormat fehlt)</translation>
    </message>
    <message>
        <source>its header does not say where the pixels are (location is &apos;{value}&apos;)</source>
        <translation>der Header sagt nicht, wo die Pixel liegen (location ist „{value}“)</translation>
    </message>
    <message>
        <source>its header gives an impossible number of axes (NAXIS is {value})</source>
        <translation>der Header gibt eine unmögliche Zahl von Achsen an (NAXIS ist {value})</translation>
    </message>
    <message>
        <source>its header gives an impossible size</source>
        <translation>der Header gibt eine unmögliche Größe an</translation>
    </message>
    <message>
        <source>its header gives an impossible size (geometry is &apos;{value}&apos;)</source>
        <translation>der Header gibt eine unmögliche Größe an (geometry ist „{value}“)</translation>
    </message>
    <message>
        <source>its header gives an impossible size ({keyword} is {value})</source>
        <translation>der Header gibt eine unmögliche Größe an ({keyword} ist {value})</translation>
    </message>
    <message>
        <source>its header gives no image size (geometry is &apos;{value}&apos;)</source>
        <translation>der Header gibt keine Bildgröße an (geometry ist „{value}“)</translation>
    </message>
    <message>
        <source>its header has no end (no END card in 4 MB)</source>
        <translation>der Header hat kein Ende (keine END-Karte in 4 MB)</translation>
    </message>
    <message>
        <source>its header has no end (no END card)</source>
        <translation>der Header hat kein Ende (keine END-Karte)</translation>
    </message>
    <message>
        <source>its header lies too deep inside a compressed file; unpack it first</source>
        <translation>der Header liegt zu tief in einer komprimierten Datei; zuerst entpacken</translation>
    </message>
    <message>
        <source>its header says that the pixels lie inside the header</source>
        <translation>der Header sagt, die Pixel lägen im Header</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}, at the {end} of the series: its sensor was warmer or colder by about {degrees}</source>
        <translation>ihre heißen Pixel weichen um {off} ab, am {end} der Serie: ihr Sensor war um etwa {degrees} wärmer oder kälter</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: it was exposed for {factor} times as long as the others</source>
        <translation>ihre heißen Pixel weichen um {off} ab: sie wurde {factor}-mal so lange belichtet wie die anderen</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: its sensor was at {own}, the others&apos; at {usual}</source>
        <translation>ihre heißen Pixel weichen um {off} ab: ihr Sensor hatte {own}, der der anderen {usual}</translation>
    </message>
    <message>
        <source>its image needs {needed}, but its header gives it {size}</source>
        <translation>das Bild braucht {needed}, der Header gibt ihm aber {size}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner</source>
        <translation>sein Pegel ändert sich von Ecke zu Ecke um {step}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner: did light get in?</source>
        <translation>sein Pegel ändert sich von Ecke zu Ecke um {step}: Ist Licht eingedrungen?</translation>
    </message>
    <message>
        <source>its level is {change} ADU from the older one&apos;s</source>
        <translation>sein Pegel liegt {change} ADU neben dem des älteren</translation>
    </message>
    <message>
        <source>its level is {level}</source>
        <translation>sein Pegel ist {level}</translation>
    </message>
    <message>
        <source>its level is {level} and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>ihr Pegel ist {level} und ihr Rauschen das {noise}-fache der anderen: Gain, Offset oder Auslesemodus waren andere</translation>
    </message>
    <message>
        <source>its level is {level} of full scale</source>
        <translation>sein Pegel ist {level} des Vollausschlags</translation>
    </message>
    <message>
        <source>its level is {level} of full scale: the telescope was not covered</source>
        <translation>ihr Pegel ist {level} des Vollausschlags: das Teleskop war nicht abgedeckt</translation>
    </message>
    <message>
        <source>its level is {level} off and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>ihr Pegel weicht um {level} ab, und ihr Rauschen ist das {noise}-fache der anderen: Gain, Offset oder Auslesemodus waren andere</translation>
    </message>
    <message>
        <source>its level is {off} above that of the others</source>
        <translation>ihr Pegel liegt {off} über dem der anderen</translation>
    </message>
    <message>
        <source>its level is {off} below that of the others</source>
        <translation>ihr Pegel liegt {off} unter dem der anderen</translation>
    </message>
    <message>
        <source>its level is {off} off that of the others</source>
        <translation>ihr Pegel weicht um {off} von dem der anderen ab</translation>
    </message>
    <message>
        <source>its level is {signal} ADU above its bias</source>
        <translation>sein Pegel liegt {signal} ADU über dem seines Bias</translation>
    </message>
    <message>
        <source>its level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>sein Pegel von {dark} liegt unter den {bias} des Master-Bias: Wurden sie mit anderem Offset aufgenommen?</translation>
    </message>
    <message>
        <source>its master {kind} {path} is not there; make the plan again</source>
        <translation>sein Master-{kind} {path} ist nicht vorhanden; neu planen</translation>
    </message>
    <message>
        <source>its master {kind} {path} is {size}, the flats are {wanted}: choose a master of that size</source>
        <translation>sein Master-{kind} {path} hat {size}, die Flats haben {wanted}: einen Master dieser Größe wählen</translation>
    </message>
    <message>
        <source>its name holds a character no file system takes</source>
        <translation>der Name enthält ein Zeichen, das kein Dateisystem annimmt</translation>
    </message>
    <message>
        <source>its name says both {first} and {second}: set the type</source>
        <translation>der Name sagt sowohl {first} als auch {second}: den Typ setzen</translation>
    </message>
    <message>
        <source>its noise is {noise}, {times} times what a mean of {count} frames has</source>
        <translation>sein Rauschen ist {noise}, das {times}-Fache eines Mittels aus {count} Aufnahmen</translation>
    </message>
    <message>
        <source>its noise is {ratio} times that of the others</source>
        <translation>ihr Rauschen ist das {ratio}-fache der anderen</translation>
    </message>
    <message>
        <source>its noise of {noise} is {times} times what a mean of {count} frames has: do the frames belong together?</source>
        <translation>sein Rauschen von {noise} ist das {times}-Fache eines Mittels aus {count} Aufnahmen: Gehören die Aufnahmen zusammen?</translation>
    </message>
    <message>
        <source>its patches differ from the older one&apos;s by {off} at most</source>
        <translation>seine Stellen weichen höchstens {off} von denen des älteren ab</translation>
    </message>
    <message>
        <source>its path is longer than this system takes: move it to a shorter one</source>
        <translation>der Pfad ist länger, als dieses System erlaubt: an einen kürzeren verschieben</translation>
    </message>
    <message>
        <source>its pixels are compressed by {codec}, which this program cannot read</source>
        <translation>die Pixel sind mit {codec} komprimiert, was dieses Programm nicht lesen kann</translation>
    </message>
    <message>
        <source>its pixels are damaged: they do not agree with their {kind} checksum</source>
        <translation>die Pixel sind beschädigt: Die {kind}-Prüfsumme stimmt nicht</translation>
    </message>
    <message>
        <source>its pixels are in another file; only whole XISF files are read</source>
        <translation>die Pixel liegen in einer anderen Datei; nur vollständige XISF-Dateien werden gelesen</translation>
    </message>
    <message>
        <source>its pixels are in {unit}, those of the {kind} in {other}</source>
        <translation>seine Pixel sind in {unit}, die der Aufnahmen ({kind}) in {other}</translation>
    </message>
    <message>
        <source>its pixels are no {encoding} text: {error}</source>
        <translation>die Pixel sind kein {encoding}-Text: {error}</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read (BITPIX is {value})</source>
        <translation>dieses Programm liest das Format der Pixel nicht (BITPIX ist {value})</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read ({form})</source>
        <translation>dieses Programm liest das Format der Pixel nicht ({form})</translation>
    </message>
    <message>
        <source>its pixels scatter {times} times as much as the older one&apos;s</source>
        <translation>seine Pixel streuen {times}-mal so stark wie die des älteren</translation>
    </message>
    <message>
        <source>its ratio to the older one departs from 1 by {off} % at most</source>
        <translation>sein Verhältnis zum älteren weicht höchstens {off} % von 1 ab</translation>
    </message>
    <message>
        <source>its rows are banded by {size} every {period} pixels</source>
        <translation>ihre Zeilen haben Streifen von {size} alle {period} Pixel</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU</source>
        <translation>seine Zeilen unterscheiden sich um {spread} ADU</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>seine Zeilen unterscheiden sich um {spread} ADU, mehr als eine Aufnahme rauscht: stimmt etwas mit dem Auslesen nicht?</translation>
    </message>
    <message>
        <source>its rows lie bottom-up and are turned</source>
        <translation>die Zeilen stehen von unten nach oben und werden umgedreht</translation>
    </message>
    <message>
        <source>its tests found it bad: {why}</source>
        <translation>nach seinen Prüfungen ist er schlecht: {why}</translation>
    </message>
    <message>
        <source>its weakest colour has only {part} of the light of the strongest, and is noisy: use a whiter light</source>
        <translation>seine schwächste Farbe hat nur {part} des Lichts der stärksten und rauscht: Nehmen Sie weißeres Licht</translation>
    </message>
    <message>
        <source>its weakest colour has {part} of the light of the strongest</source>
        <translation>seine schwächste Farbe hat {part} des Lichts der stärksten</translation>
    </message>
    <message>
        <source>its {kind} was not made: {step}</source>
        <translation>sein {kind} wurde nicht erstellt: {step}</translation>
    </message>
    <message>
        <source>its {size} of pixels cannot be unpacked to {folder}: {error}</source>
        <translation>{size} an Pixeln können nicht nach {folder} entpackt werden: {error}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>leave out {option} to see</source>
        <translation>lassen Sie {option} weg, dann sehen Sie</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out by the check: {why}</source>
        <translation>von der Prüfung weggelassen: {why}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>light got in: a part of it is brighter by {size}</source>
        <translation>Licht drang ein: ein Teil davon ist um {size} heller</translation>
    </message>
    <message>
        <source>light leak</source>
        <translation>Streulicht</translation>
    </message>
    <message>
        <source>linear fit clipping needs at least 5 frames: choose another rejection</source>
        <translation>Linear Fit Clipping braucht mindestens 5 Aufnahmen: eine andere Verwerfung wählen</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>Gebietsschema</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>low {value}</source>
        <translation>unten {value}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>made again because you asked for it</source>
        <translation>wird auf Ihren Wunsch neu erstellt</translation>
    </message>
    <message>
        <source>made anew in this run, and not used for its flats; --staged uses it</source>
        <translation>wird in diesem Lauf neu erstellt und nicht für die Flats benutzt; zweistufig wird er benutzt</translation>
    </message>
    <message>
        <source>made by {engine}</source>
        <translation>erstellt von {engine}</translation>
    </message>
    <message>
        <source>made by {engine}, and {parts} changed since</source>
        <translation>erstellt von {engine}, und seitdem geändert: {parts}</translation>
    </message>
    <message>
        <source>made in this run</source>
        <translation>entsteht in diesem Lauf</translation>
    </message>
    <message>
        <source>made {ago}</source>
        <translation>erstellt {ago}</translation>
    </message>
    <message>
        <source>made, with warnings</source>
        <translation>erstellt, mit Warnungen</translation>
    </message>
    <message>
        <source>make again</source>
        <translation>neu erstellen</translation>
    </message>
    <message>
        <source>masters are not made of its type, &apos;{type}&apos;</source>
        <translation>aus dem Typ „{type}“ entstehen keine Master</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale, with {share} of their pixels at it: sensors are not linear there; expose for less</source>
        <translation>die meisten Aufnahmen liegen bei {level} des Vollausschlags, {share} ihrer Pixel daran: dort sind Sensoren nicht linear; kürzer belichten</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale: they add more noise than they remove; expose for longer</source>
        <translation>die meisten Aufnahmen liegen bei {level} des Vollausschlags: sie fügen mehr Rauschen hinzu, als sie nehmen; länger belichten</translation>
    </message>
    <message>
        <source>near</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>prüfen</translation>
    </message>
    <message>
        <source>neither header gives the camera or its settings: only the size agrees</source>
        <translation>kein Header nennt die Kamera oder ihre Einstellungen: nur die Größe stimmt überein</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no answer for {seconds} s: is its drive there?</source>
        <translation>seit {seconds} s keine Antwort: ist das Laufwerk da?</translation>
    </message>
    <message>
        <source>no calibration frame in {folder} names its camera</source>
        <translation>keine Kalibrieraufnahme in {folder} nennt ihre Kamera</translation>
    </message>
    <message>
        <source>no camera: it is used where a person chooses it</source>
        <translation>keine Kamera: sie gilt nur, wenn man sie selbst wählt</translation>
    </message>
    <message>
        <source>no correlation between the master dark and {frames}: it takes nothing off there</source>
        <translation>keine Korrelation zwischen dem Master-Dark und {frames}: Er zieht dort nichts ab</translation>
    </message>
    <message>
        <source>no image of two dimensions in the file</source>
        <translation>kein zweidimensionales Bild in der Datei</translation>
    </message>
    <message>
        <source>no master bias, dark or flat found in {folders}</source>
        <translation>kein Master-Bias, -Dark oder -Flat gefunden in {folders}</translation>
    </message>
    <message>
        <source>no master can be made: {where} the reasons</source>
        <translation>es kann kein Master erstellt werden: {where} die Gründe</translation>
    </message>
    <message>
        <source>no master dark agrees</source>
        <translation>kein Master-Dark passt</translation>
    </message>
    <message>
        <source>no master {kind} agrees among {count}</source>
        <translation>kein Master-{kind} unter {count} passt</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted} among {count}</source>
        <translation>kein Master-{kind} mit {wanted} unter {count}</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>keine Berechtigung zum Öffnen</translation>
    </message>
    <message>
        <source>no rig has the camera {camera}</source>
        <translation>keine Ausrüstung hat die Kamera {camera}</translation>
    </message>
    <message>
        <source>no rig, chosen by you</source>
        <translation>keine Ausrüstung, von Ihnen gewählt</translation>
    </message>
    <message>
        <source>no rig: the frames name no camera</source>
        <translation>keine Ausrüstung: die Aufnahmen nennen keine Kamera</translation>
    </message>
    <message>
        <source>no room for {name} in {where}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>kein Platz für {name} in {where}: gebraucht werden {size}, frei sind {free}. Platz schaffen oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>no set point is known, and the sensor ran from {span}</source>
        <translation>keine Solltemperatur bekannt, der Sensor lief von {span}</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended</source>
        <translation>kein Lebenszeichen seit {seconds} s: die Engine wurde beendet</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended; {cause}</source>
        <translation>kein Lebenszeichen seit {seconds} s: die Engine wurde beendet; {cause}</translation>
    </message>
    <message>
        <source>no sign of life: {cause}</source>
        <translation>kein Lebenszeichen: {cause}</translation>
    </message>
    <message>
        <source>no {keys} in the headers: kept apart from {frames} of {values}</source>
        <translation>{keys} fehlt in den Headern: getrennt von {frames} mit {values}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>none of the sampled pixels has a value in any frame</source>
        <translation>keiner der Stichprobenpixel hat in irgendeiner Aufnahme einen Wert</translation>
    </message>
    <message>
        <source>none, and PixInsight needs one: install xvfb (xvfb-run)</source>
        <translation>keine, und PixInsight braucht eine: xvfb installieren (xvfb-run)</translation>
    </message>
    <message>
        <source>none; xvfb-run gives PixInsight one</source>
        <translation>keine; xvfb-run stellt PixInsight eine bereit</translation>
    </message>
    <message>
        <source>not a frame</source>
        <translation>keine Aufnahme</translation>
    </message>
    <message>
        <source>not a master</source>
        <translation>kein Master</translation>
    </message>
    <message>
        <source>not a plan of this program: {reason}; make the plan again</source>
        <translation>kein Plan dieses Programms: {reason}; den Plan neu erstellen</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not calibrated: neither a master bias nor a master dark matches</source>
        <translation>nicht kalibriert: Weder ein Master-Bias noch ein Master-Dark passt</translation>
    </message>
    <message>
        <source>not checked: {reason} ({name})</source>
        <translation>nicht geprüft: {reason} ({name})</translation>
    </message>
    <message>
        <source>not enough memory; give a smaller --memory or fewer --jobs</source>
        <translation>zu wenig Arbeitsspeicher; ein kleineres --memory oder weniger --jobs angeben</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>not known before it starts: the script suits every version from 1.8.9 on</source>
        <translation>vor dem Start nicht bekannt: Das Skript passt zu jeder Version ab 1.8.9</translation>
    </message>
    <message>
        <source>not made: {reason}</source>
        <translation>nicht erstellt: {reason}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>nothing but its size is known to agree</source>
        <translation>bekannt ist nur, dass die Größe übereinstimmt</translation>
    </message>
    <message>
        <source>nothing is left of {share} of the pixels when the bias or dark is subtracted: are the calibration frames right?</source>
        <translation>von {share} der Pixel bleibt nichts übrig, wenn Bias oder Dark abgezogen wird: Sind es die richtigen Kalibrieraufnahmen?</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>nothing says what it is: no type in its header, its name or its folder</source>
        <translation>nichts sagt, was es ist: kein Typ im Header, im Namen oder im Ordner</translation>
    </message>
    <message>
        <source>numpy (APMC_KERNEL asks for it)</source>
        <translation>numpy (APMC_KERNEL verlangt es)</translation>
    </message>
    <message>
        <source>numpy ({reason})</source>
        <translation>numpy ({reason})</translation>
    </message>
    <message>
        <source>of the right kind</source>
        <translation>der richtigen Art</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>older (made earlier on {made})</source>
        <translation>älter (früher am {made} erstellt)</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one is made in this run)</source>
        <translation>älter (erstellt {made}, der gewählte entsteht in diesem Lauf)</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one {chosen})</source>
        <translation>älter (erstellt {made}, der gewählte {chosen})</translation>
    </message>
    <message>
        <source>older than {name}</source>
        <translation>älter als {name}</translation>
    </message>
    <message>
        <source>on PATH</source>
        <translation>im PATH</translation>
    </message>
    <message>
        <source>one of {paths} cannot be read: the engine died while it read them: {how}; leave it out</source>
        <translation>eine dieser Dateien kann nicht gelesen werden: {paths}. Die Engine brach beim Lesen ab: {how}; die Datei weglassen</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>eines von {values}</translation>
    </message>
    <message numerus="yes">
        <source>only {count} frames: {enough} or more give a cleaner master</source>
        <translation>
            <numerusform>nur {count} Aufnahme: {enough} oder mehr geben einen saubereren Master</numerusform>
            <numerusform>nur {count} Aufnahmen: {enough} oder mehr geben einen saubereren Master</numerusform>
        </translation>
    </message>
    <message>
        <source>only {frames} without the odd ones that are left out: a master needs at least {needed}</source>
        <translation>nur {frames} ohne die auffälligen, die weggelassen werden: ein Master braucht mindestens {needed}</translation>
    </message>
    <message>
        <source>only {frames}: a master needs at least {needed}</source>
        <translation>nur {frames}: Ein Master braucht mindestens {needed}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>Ausgabeordner</translation>
    </message>
    <message>
        <source>output {folder}, by the pattern {pattern}</source>
        <translation>Ausgabe {folder}, nach dem Muster {pattern}</translation>
    </message>
    <message>
        <source>output: {pattern}</source>
        <translation>Ausgabe: {pattern}</translation>
    </message>
    <message>
        <source>packed XISF files are not read: unpack the file first</source>
        <translation>gepackte XISF-Dateien werden nicht gelesen: zuerst entpacken</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>pixels are at full scale in {frames}; use a shorter exposure</source>
        <translation>gesättigte Pixel in {frames}; kürzer belichten</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>put away by hand: a stash</source>
        <translation>von Hand beiseitegelegt: eine Ablage</translation>
    </message>
    <message>
        <source>rejection takes no part of a frame as a whole</source>
        <translation>die Verwerfung nimmt keinen Teil einer Aufnahme als Ganzes</translation>
    </message>
    <message>
        <source>rejection: {rejection}</source>
        <translation>Verwerfung: {rejection}</translation>
    </message>
    <message>
        <source>replaced or touched since the plan was made, and used as they are now: {files}</source>
        <translation>seit der Planung ersetzt oder geändert, und benutzt, wie sie jetzt sind: {files}</translation>
    </message>
    <message>
        <source>rig {rig}, by the camera {camera}</source>
        <translation>Ausrüstung {rig}, nach der Kamera {camera}</translation>
    </message>
    <message>
        <source>rig {rig}, chosen by you</source>
        <translation>Ausrüstung {rig}, von Ihnen gewählt</translation>
    </message>
    <message>
        <source>rig {rig}: {reason}</source>
        <translation>Ausrüstung {rig}: {reason}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>same {keys}</source>
        <translation>gleich: {keys}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>script folder</source>
        <translation>Skriptordner</translation>
    </message>
    <message>
        <source>see above for</source>
        <translation>siehe oben für</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>several rigs have the camera {camera}: {rigs}</source>
        <translation>mehrere Ausrüstungen haben die Kamera {camera}: {rigs}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>Größe {size}</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>Flecken</translation>
    </message>
    <message>
        <source>spots of dust: {new} new, {gone} gone, {moved} moved</source>
        <translation>Staubflecken: {new} neu, {gone} verschwunden, {moved} verschoben</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>starts at {low}</source>
        <translation>beginnt bei {low}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made})</source>
        <translation>durch einen neueren ersetzt (erstellt {made})</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made}, the chosen one {chosen})</source>
        <translation>durch einen neueren ersetzt (erstellt {made}, der gewählte {chosen})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>System</translation>
    </message>
    <message>
        <source>taken by another program, {master}, than the {kind}, {frames}: do they store pixels alike?</source>
        <translation>mit einem anderen Programm aufgenommen, {master}, als die Aufnahmen ({kind}), {frames}: speichern beide die Pixel gleich?</translation>
    </message>
    <message>
        <source>taken by another program, {program}, than {name}, {other}: do they store pixels alike?</source>
        <translation>mit einem anderen Programm aufgenommen, {program}, als {name}, {other}: speichern beide die Pixel gleich?</translation>
    </message>
    <message>
        <source>takes rows</source>
        <translation>nimmt Zeilen</translation>
    </message>
    <message>
        <source>takes rows of {width} columns</source>
        <translation>nimmt Zeilen mit {width} Spalten</translation>
    </message>
    <message>
        <source>takes the numbers 0 to {last}</source>
        <translation>nimmt die Zahlen 0 bis {last}</translation>
    </message>
    <message>
        <source>takes {kind}</source>
        <translation>nimmt {kind}</translation>
    </message>
    <message>
        <source>takes {kind} as {column}</source>
        <translation>nimmt {kind} als {column}</translation>
    </message>
    <message>
        <source>telescope {value}</source>
        <translation>Teleskop {value}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the C kernel cannot be loaded: {reason}</source>
        <translation>der C-Kernel kann nicht geladen werden: {reason}</translation>
    </message>
    <message>
        <source>the C kernel is of another version: {version}, not {expected}</source>
        <translation>der C-Kernel hat eine andere Version: {version}, nicht {expected}</translation>
    </message>
    <message>
        <source>the C kernel was not built with this installation</source>
        <translation>der C-Kernel wurde bei dieser Installation nicht gebaut</translation>
    </message>
    <message>
        <source>the amber temperature tolerance</source>
        <translation>die Warnschwelle der Temperatur</translation>
    </message>
    <message>
        <source>the bias frames</source>
        <translation>den Bias-Aufnahmen</translation>
    </message>
    <message>
        <source>the bias is already subtracted from the master dark, and no master bias matches: the bias stays in the flats</source>
        <translation>vom Master-Dark ist das Bias schon abgezogen, und kein Master-Bias passt: Das Bias bleibt in den Flats</translation>
    </message>
    <message>
        <source>the bias or dark</source>
        <translation>der Bias oder Dark</translation>
    </message>
    <message>
        <source>the built-in engine</source>
        <translation>die eingebaute Engine</translation>
    </message>
    <message>
        <source>the check died while it read it: {how}</source>
        <translation>die Prüfung ist abgebrochen, während sie es las: {how}</translation>
    </message>
    <message>
        <source>the check died: {how}</source>
        <translation>die Prüfung ist abgebrochen: {how}</translation>
    </message>
    <message>
        <source>the colour filter patterns of master and flats differ ({patterns})</source>
        <translation>die Farbfiltermuster von Master und Flats unterscheiden sich ({patterns})</translation>
    </message>
    <message>
        <source>the compressed pixels are cut short</source>
        <translation>die komprimierten Pixel sind abgeschnitten</translation>
    </message>
    <message>
        <source>the compressed pixels are more than the header says</source>
        <translation>es sind mehr komprimierte Pixel, als der Header angibt</translation>
    </message>
    <message>
        <source>the dark has hardly any bright pixels to find its scaling with</source>
        <translation>der Dark hat kaum helle Pixel, um seine Skalierung zu bestimmen</translation>
    </message>
    <message>
        <source>the dark is scaled up from {dark} to {flats}: its noise grows with it</source>
        <translation>der Dark wird von {dark} auf {flats} hochskaliert: Sein Rauschen wächst mit</translation>
    </message>
    <message>
        <source>the darks of {exposure}</source>
        <translation>den Darks von {exposure}</translation>
    </message>
    <message>
        <source>the disk is full: make room and run again</source>
        <translation>das Laufwerk ist voll: Platz schaffen und erneut ausführen</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare, {free} are free; make room and run again</source>
        <translation>das Laufwerk von {folder} ist voll: {file} braucht {size} und {spare} Reserve, frei sind {free}; Platz schaffen und erneut ausführen</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare; make room and run again</source>
        <translation>das Laufwerk von {folder} ist voll: {file} braucht {size} und {spare} Reserve; Platz schaffen und erneut ausführen</translation>
    </message>
    <message>
        <source>the disk of {output} has {free} free and the run needs {needed}: free some space or choose another output folder</source>
        <translation>auf dem Datenträger von {output} sind {free} frei, und der Lauf braucht {needed}: Platz schaffen oder einen anderen Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>the disk or the network gave an error</source>
        <translation>Laufwerk oder Netzwerk meldet einen Fehler</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}</source>
        <translation>die Engine brach mitten in diesem Schritt ab: {how}</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}; give a smaller --memory or fewer --jobs</source>
        <translation>die Engine brach mitten in diesem Schritt ab: {how}; ein kleineres --memory oder weniger --jobs angeben</translation>
    </message>
    <message>
        <source>the engine ended without finishing it ({how})</source>
        <translation>die Engine endete, ohne ihn fertigzustellen ({how})</translation>
    </message>
    <message>
        <source>the exposure tolerance</source>
        <translation>die Belichtungstoleranz</translation>
    </message>
    <message>
        <source>the exposure tolerance in parts</source>
        <translation>die relative Belichtungstoleranz</translation>
    </message>
    <message>
        <source>the exposures run from {span}, each near the next</source>
        <translation>die Belichtungen reichen von {span}, jede nahe der nächsten</translation>
    </message>
    <message>
        <source>the exposures run from {span}: no one dark fits them all</source>
        <translation>die Belichtungen reichen von {span}: kein einzelner Dark passt zu allen</translation>
    </message>
    <message>
        <source>the fewest frames must be at least {count}: fewer cannot be integrated</source>
        <translation>die Mindestzahl der Aufnahmen muss wenigstens {count} sein: weniger lassen sich nicht integrieren</translation>
    </message>
    <message>
        <source>the file changed while it was opened</source>
        <translation>die Datei änderte sich, während sie geöffnet wurde</translation>
    </message>
    <message>
        <source>the file is cut short: {missing} bytes are missing</source>
        <translation>die Datei ist abgeschnitten: {missing} Bytes fehlen</translation>
    </message>
    <message>
        <source>the file is cut short: {size} of {expected} are there ({missing} bytes are missing)</source>
        <translation>die Datei ist abgeschnitten: {size} von {expected} sind vorhanden ({missing} Bytes fehlen)</translation>
    </message>
    <message>
        <source>the fine pattern of rows {first} to {last} is not where it is in the others: they were shifted, or read from elsewhere</source>
        <translation>das feine Muster der Zeilen {first} bis {last} liegt nicht da, wo es in den anderen liegt: sie wurden verschoben oder von anderswo gelesen</translation>
    </message>
    <message>
        <source>the first that can run</source>
        <translation>die erste, die laufen kann</translation>
    </message>
    <message>
        <source>the flat is black</source>
        <translation>das Flat ist schwarz</translation>
    </message>
    <message>
        <source>the flats are too bright: their level is {level} of full scale, good flats have {good}</source>
        <translation>die Flats sind zu hell: Sie liegen bei {level} des Vollausschlags, gute Flats bei {good}</translation>
    </message>
    <message>
        <source>the flats are too dark: their level is {level} of full scale, good flats have {good}</source>
        <translation>die Flats sind zu dunkel: Sie liegen bei {level} des Vollausschlags, gute Flats bei {good}</translation>
    </message>
    <message>
        <source>the flats show none of the dark&apos;s signal, so the scaled dark takes nothing away</source>
        <translation>die Flats zeigen nichts vom Dunkelsignal, der skalierte Dark zieht also nichts ab</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>der Ordner kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the folder for temporary files</source>
        <translation>der Ordner für temporäre Dateien</translation>
    </message>
    <message>
        <source>the folder {folder} for the calibrated flats has gone</source>
        <translation>der Ordner {folder} für die kalibrierten Flats ist verschwunden</translation>
    </message>
    <message>
        <source>the frames</source>
        <translation>die Aufnahmen</translation>
    </message>
    <message>
        <source>the frames are not all of one rig: {cameras}</source>
        <translation>die Aufnahmen sind nicht alle von einer Ausrüstung: {cameras}</translation>
    </message>
    <message>
        <source>the frames have several levels ({levels}): do they belong together?</source>
        <translation>die Aufnahmen haben mehrere Pegel ({levels}): Gehören sie zusammen?</translation>
    </message>
    <message>
        <source>the frames of {name} could not be checked: {reason}</source>
        <translation>die Aufnahmen von {name} konnten nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>the gzip file is cut short</source>
        <translation>die gzip-Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>the gzip file is damaged: {error}</source>
        <translation>die gzip-Datei ist beschädigt: {error}</translation>
    </message>
    <message>
        <source>the headers have no filter, and other frames of {camera} have one</source>
        <translation>die Header nennen keinen Filter, und andere Aufnahmen von {camera} haben einen</translation>
    </message>
    <message>
        <source>the headers of {frames} say that they are calibrated already: no bias or dark is subtracted again</source>
        <translation>laut Header sind {frames} schon kalibriert: es wird nicht noch einmal ein Bias oder Dark abgezogen</translation>
    </message>
    <message>
        <source>the high rejection limit</source>
        <translation>die obere Verwerfungsgrenze</translation>
    </message>
    <message>
        <source>the idle time-out</source>
        <translation>die Wartezeit ohne Lebenszeichen</translation>
    </message>
    <message>
        <source>the lack of any type</source>
        <translation>dass kein Typ angegeben ist</translation>
    </message>
    <message>
        <source>the level moves by {change} through the series: did the temperature change, or light get in?</source>
        <translation>der Pegel verschiebt sich in der Serie um {change}: Hat sich die Temperatur geändert, oder fiel Licht ein?</translation>
    </message>
    <message>
        <source>the level of {frames} is more than 10 % off the series&apos; {usual}</source>
        <translation>der Pegel von {frames} weicht um mehr als 10 % von dem der Serie ab ({usual})</translation>
    </message>
    <message>
        <source>the library {error}</source>
        <translation>die Bibliothek {error}</translation>
    </message>
    <message>
        <source>the library {folder} of the rig {rig} is not there: connect its disk, or change the rig</source>
        <translation>die Bibliothek {folder} der Ausrüstung {rig} ist nicht da: schließen Sie ihr Laufwerk an, oder ändern Sie die Ausrüstung</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %</source>
        <translation>das Licht seiner Ecken änderte sich um {deeper} %</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %, and the middle of its vignette moved by {x}, {y} pixels</source>
        <translation>das Licht seiner Ecken änderte sich um {deeper} %, und die Mitte seiner Vignette rückte um {x}, {y} Pixel</translation>
    </message>
    <message>
        <source>the low rejection limit</source>
        <translation>die untere Verwerfungsgrenze</translation>
    </message>
    <message>
        <source>the master bias or dark has another size than the flats</source>
        <translation>Master-Bias oder -Dark hat eine andere Größe als die Flats</translation>
    </message>
    <message>
        <source>the master cannot be read: {reason}</source>
        <translation>der Master kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>the master dark&apos;s level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>der Master-Dark liegt mit {dark} unter dem Master-Bias mit {bias}: Wurden sie mit verschiedenem Offset aufgenommen?</translation>
    </message>
    <message>
        <source>the master does not carry the identity of this plan</source>
        <translation>der Master trägt nicht die Kennung dieses Plans</translation>
    </message>
    <message>
        <source>the master was not written again</source>
        <translation>der Master wurde nicht neu geschrieben</translation>
    </message>
    <message>
        <source>the master&apos;s header says it is a {kind}, not a master {planned}</source>
        <translation>laut Header ist der Master ein {kind}, kein Master-{planned}</translation>
    </message>
    <message>
        <source>the master&apos;s {key} is {value}, the plan says {planned}</source>
        <translation>{key} des Masters ist {value}, laut Plan {planned}</translation>
    </message>
    <message>
        <source>the memory must be at least {count} MiB</source>
        <translation>der Arbeitsspeicher muss mindestens {count} MiB betragen</translation>
    </message>
    <message>
        <source>the network drive lost it</source>
        <translation>das Netzlaufwerk hat sie verloren</translation>
    </message>
    <message>
        <source>the number of threads must be at least 1</source>
        <translation>die Zahl der Threads muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>the older master calibrates frames of this series better than the other frames do: keep it</source>
        <translation>der ältere Master kalibriert Aufnahmen dieser Serie besser als die übrigen Aufnahmen: Behalten Sie ihn</translation>
    </message>
    <message>
        <source>the output pattern {pattern} has a field that is not known: use {fields}</source>
        <translation>das Ausgabemuster {pattern} hat ein unbekanntes Feld: verwenden Sie {fields}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} is no whole path on this system: begin it with a folder</source>
        <translation>das Ausgabemuster {pattern} ist auf diesem System kein vollständiger Pfad: beginnen Sie es mit einem Ordner</translation>
    </message>
    <message>
        <source>the output pattern {pattern} leads out of the folder of the frames with &quot;..&quot;: name a folder in it, or a whole path</source>
        <translation>das Ausgabemuster {pattern} führt mit &quot;..&quot; aus dem Ordner der Aufnahmen hinaus: nennen Sie einen Ordner darin oder einen vollständigen Pfad</translation>
    </message>
    <message>
        <source>the output pattern {pattern} names no folder of its own: write one, such as {example}</source>
        <translation>das Ausgabemuster {pattern} nennt keinen eigenen Ordner: schreiben Sie einen, etwa {example}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for no frame has a value for {field}: give the output folder</source>
        <translation>das Ausgabemuster {pattern} der Ausrüstung {rig} ergibt keinen Ordner, denn keine Aufnahme hat einen Wert für {field}: geben Sie den Ausgabeordner an</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for the frames have several values for {field} ({values}): give the output folder</source>
        <translation>das Ausgabemuster {pattern} der Ausrüstung {rig} ergibt keinen Ordner, denn die Aufnahmen haben mehrere Werte für {field} ({values}): geben Sie den Ausgabeordner an</translation>
    </message>
    <message>
        <source>the output {output} is a file: give a folder</source>
        <translation>die Ausgabe {output} ist eine Datei: einen Ordner angeben</translation>
    </message>
    <message>
        <source>the parts of its compressed image are not listed as XISF asks</source>
        <translation>die Teile des komprimierten Bildes sind nicht aufgeführt, wie es XISF verlangt</translation>
    </message>
    <message>
        <source>the parts of its compressed image do not add up to its image</source>
        <translation>die Teile des komprimierten Bildes ergeben nicht das ganze Bild</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is a frame or a master it reads: make the plan again</source>
        <translation>der Plan würde {path} schreiben, eine Aufnahme oder einen Master, den er liest: neu planen</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is no place for a master: make the plan again</source>
        <translation>der Plan würde {path} schreiben, was kein Ort für einen Master ist: neu planen</translation>
    </message>
    <message>
        <source>the process that decodes pixels cannot be started: {reason}</source>
        <translation>der Prozess, der Pixel dekodiert, lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <source>the recipe {recipe} lacks a master; make the plan again</source>
        <translation>der Berechnung {recipe} fehlt ein Master; neu planen</translation>
    </message>
    <message>
        <source>the recorded run {folder} cannot be replayed: {why}</source>
        <translation>der aufgezeichnete Lauf {folder} kann nicht wiedergegeben werden: {why}</translation>
    </message>
    <message>
        <source>the recorded run {folder} is damaged: its {file} is not a plan</source>
        <translation>der aufgezeichnete Lauf {folder} ist beschädigt: {file} darin ist kein Plan</translation>
    </message>
    <message>
        <source>the recording ends here: the run was killed, or is still going on</source>
        <translation>hier endet die Aufzeichnung: Der Lauf wurde abgebrochen oder läuft noch</translation>
    </message>
    <message>
        <source>the replay ended early (exit code {code}): {line}</source>
        <translation>die Wiedergabe endete vorzeitig (Exit-Code {code}): {line}</translation>
    </message>
    <message>
        <source>the rig {rig} has a camera without a name</source>
        <translation>die Ausrüstung {rig} hat eine Kamera ohne Namen</translation>
    </message>
    <message>
        <source>the rig {rig} has a line break or another sign nobody sees</source>
        <translation>der Name der Ausrüstung {rig} enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen</translation>
    </message>
    <message>
        <source>the rig {rig} has no output pattern: give the output folder after that of the frames</source>
        <translation>die Ausrüstung {rig} hat kein Ausgabemuster: geben Sie den Ausgabeordner nach dem der Aufnahmen an</translation>
    </message>
    <message>
        <source>the rig {rig} has the camera {camera} too, so that a person has to choose</source>
        <translation>auch die Ausrüstung {rig} hat die Kamera {camera}, daher muss man selbst wählen</translation>
    </message>
    <message numerus="yes">
        <source>the rows of {count} frames lie bottom-up in their files and are turned</source>
        <translation>
            <numerusform>die Zeilen von {count} Aufnahme stehen in der Datei von unten nach oben und werden umgedreht</numerusform>
            <numerusform>die Zeilen von {count} Aufnahmen stehen in den Dateien von unten nach oben und werden umgedreht</numerusform>
        </translation>
    </message>
    <message>
        <source>the run cannot begin, as {path} cannot be written: {reason}</source>
        <translation>der Lauf kann nicht beginnen, weil {path} nicht geschrieben werden kann: {reason}</translation>
    </message>
    <message>
        <source>the run in {folder} cannot be replayed: its {file} is missing or damaged</source>
        <translation>der Lauf in {folder} kann nicht wiedergegeben werden: {file} fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>the run is over, but its report {path} cannot be written: {reason}; make room in the output folder</source>
        <translation>der Lauf ist beendet, aber der Bericht {path} kann nicht geschrieben werden: {reason}; im Ausgabeordner Platz schaffen</translation>
    </message>
    <message>
        <source>the same file as {path}</source>
        <translation>dieselbe Datei wie {path}</translation>
    </message>
    <message>
        <source>the same folder as {path}</source>
        <translation>derselbe Ordner wie {path}</translation>
    </message>
    <message>
        <source>the set point tolerance</source>
        <translation>die Toleranz der Solltemperatur</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>die Einstellungen</translation>
    </message>
    <message>
        <source>the signal of its pixels is only {ratio} times their noise, which it adds to every light: take more flats, or brighter ones</source>
        <translation>das Signal seiner Pixel ist nur das {ratio}-Fache ihres Rauschens, das in jedes Light gelangt: Nehmen Sie mehr oder hellere Flats auf</translation>
    </message>
    <message>
        <source>the signal of its pixels is {ratio} times their noise</source>
        <translation>das Signal seiner Pixel ist das {ratio}-Fache ihres Rauschens</translation>
    </message>
    <message>
        <source>the system cannot read it: {error}</source>
        <translation>das System kann sie nicht lesen: {error}</translation>
    </message>
    <message>
        <source>the temperature tolerance</source>
        <translation>die Temperaturtoleranz</translation>
    </message>
    <message>
        <source>the values go beyond 16 bits: white is {white} ADU in this step</source>
        <translation>die Werte reichen über 16 Bit hinaus: Weiß ist in diesem Schritt {white} ADU</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, and its header does not say how many make an ADU: choose another master</source>
        <translation>die Werte seines Master-{kind} {path} sind {unit}, und der Header sagt nicht, wie viele ein ADU ergeben: einen anderen Master wählen</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}: they were converted to ADU by its header</source>
        <translation>die Werte von {path} sind {unit}: nach dem Header in ADU umgerechnet</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): it cannot be compared with them</source>
        <translation>die Werte von {path} haben eine andere Einheit als die von {first} (BUNIT): sie kann nicht damit verglichen werden</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): only frames of one unit can be combined</source>
        <translation>die Werte von {path} haben eine andere Einheit als die von {first} (BUNIT): nur Aufnahmen einer Einheit lassen sich kombinieren</translation>
    </message>
    <message>
        <source>the way it is made</source>
        <translation>die Art der Herstellung</translation>
    </message>
    <message>
        <source>the window is being closed</source>
        <translation>das Fenster wird geschlossen</translation>
    </message>
    <message>
        <source>the {kind} frames are as bright as flats: their level is {level} of full scale; was the telescope covered?</source>
        <translation>die Aufnahmen ({kind}) sind so hell wie Flats: Sie liegen bei {level} des Vollausschlags; war das Teleskop abgedeckt?</translation>
    </message>
    <message>
        <source>the {kind} of this run</source>
        <translation>{kind} dieses Laufs</translation>
    </message>
    <message>
        <source>the {kind} {exposure} of this run</source>
        <translation>{kind} {exposure} dieses Laufs</translation>
    </message>
    <message>
        <source>the {noun} {folder}</source>
        <translation>{noun} {folder}</translation>
    </message>
    <message>
        <source>their hot pixels are {times} times as bright as those of {name} for that exposure: was the sensor warmer, or the exposure longer?</source>
        <translation>ihre heißen Pixel sind {times}-mal so hell wie die von {name} bei dieser Belichtung: war der Sensor wärmer oder die Belichtung länger?</translation>
    </message>
    <message>
        <source>their level climbs by {step} from side to side, and that of {name} does not: does light get in?</source>
        <translation>ihr Pegel steigt von einer Seite zur anderen um {step}, der von {name} nicht: fällt Licht ein?</translation>
    </message>
    <message>
        <source>there are stars on most frames, {count} on each: take them in brighter twilight, and move the telescope between them</source>
        <translation>auf den meisten Aufnahmen sind Sterne, je {count}: in hellerer Dämmerung aufnehmen und das Teleskop dazwischen bewegen</translation>
    </message>
    <message numerus="yes">
        <source>there are {count} stars or parts of a trail on it</source>
        <translation>
            <numerusform>{count} Stern oder Teil einer Spur ist darauf</numerusform>
            <numerusform>{count} Sterne oder Teile einer Spur sind darauf</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a rig {rig} already: remove it first</source>
        <translation>es gibt schon eine Ausrüstung {rig}: entfernen Sie sie zuerst</translation>
    </message>
    <message>
        <source>there is a step of {size} at column {column}</source>
        <translation>bei Spalte {column} ist eine Stufe von {size}</translation>
    </message>
    <message>
        <source>there is a step of {size} at row {row}</source>
        <translation>bei Zeile {row} ist eine Stufe von {size}</translation>
    </message>
    <message>
        <source>there is next to nothing on it: its level is {level} of full scale, of the others {usual}</source>
        <translation>es ist so gut wie nichts darauf: ihr Pegel ist {level} des Vollausschlags, der der anderen {usual}</translation>
    </message>
    <message>
        <source>there is no PixInsight in {path}: give the folder it was put into</source>
        <translation>kein PixInsight in {path}: den Ordner angeben, in dem es installiert ist</translation>
    </message>
    <message>
        <source>there is no engine that can run on this machine</source>
        <translation>auf diesem Rechner kann keine Engine laufen</translation>
    </message>
    <message>
        <source>there is no image [{number}] in it</source>
        <translation>sie enthält kein Bild [{number}]</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>es enthält kein Bild</translation>
    </message>
    <message>
        <source>there is no image in it (NAXIS is {value})</source>
        <translation>es enthält kein Bild (NAXIS ist {value})</translation>
    </message>
    <message>
        <source>there is no master in {folders}: is it a library?</source>
        <translation>in {folders} ist kein Master: ist das eine Bibliothek?</translation>
    </message>
    <message>
        <source>there is no master to export: {reason}</source>
        <translation>kein Master zum Exportieren: {reason}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: give {names}</source>
        <translation>es gibt keine Ausrüstung {rig}: geben Sie {names} an</translation>
    </message>
    <message>
        <source>there is no rig {rig}: you have no rigs</source>
        <translation>es gibt keine Ausrüstung {rig}: Sie haben noch keine</translation>
    </message>
    <message>
        <source>there is no {path}: give PixInsight.app, PixInsight&apos;s folder, PixInsight.sh or PixInsight.exe</source>
        <translation>{path} gibt es nicht: PixInsight.app, den PixInsight-Ordner, PixInsight.sh oder PixInsight.exe angeben</translation>
    </message>
    <message>
        <source>there is nothing to check: no calibration frames found</source>
        <translation>es gibt nichts zu prüfen: keine Kalibrieraufnahmen gefunden</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>they are darker than their bias: their level is {dark}, that of {name} {bias}; were they taken with another offset?</source>
        <translation>sie sind dunkler als ihr Bias: ihr Pegel ist {dark}, der von {name} {bias}; wurden sie mit anderem Offset aufgenommen?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are brighter too: was the sensor warmer, or the exposure longer?</source>
        <translation>sie liegen {signal} über {bias}, mehr als zehnmal so viel wie bei {name} für diese Belichtung ({usual}), und auch ihre heißen Pixel sind heller: war der Sensor wärmer oder die Belichtung länger?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are not brighter: does light get in?</source>
        <translation>sie liegen {signal} über {bias}, mehr als zehnmal so viel wie bei {name} für diese Belichtung ({usual}), und ihre heißen Pixel sind nicht heller: fällt Licht ein?</translation>
    </message>
    <message>
        <source>this PixInsight lacks the setting {name}, without which the master would be wrong: update PixInsight, or use the built-in engine</source>
        <translation>diesem PixInsight fehlt die Einstellung {name}, ohne die der Master falsch würde: PixInsight aktualisieren oder die eingebaute Engine verwenden</translation>
    </message>
    <message>
        <source>this PixInsight&apos;s licence does not allow the operation: start PixInsight once by hand and look at its licence</source>
        <translation>die Lizenz dieses PixInsight erlaubt den Vorgang nicht: PixInsight einmal von Hand starten und die Lizenz prüfen</translation>
    </message>
    <message>
        <source>this compression is not read: unpack the file first</source>
        <translation>diese Komprimierung wird nicht gelesen: zuerst entpacken</translation>
    </message>
    <message>
        <source>this plan is of version {version}, and this program reads version {own}: make the plan again</source>
        <translation>dieser Plan hat Version {version}, und dieses Programm liest Version {own}: den Plan neu erstellen</translation>
    </message>
    <message>
        <source>this plan was made for the engine {planned}, not {engine}: make it again with --engine {engine}</source>
        <translation>dieser Plan wurde für die Engine {planned} gemacht, nicht für {engine}: neu machen mit --engine {engine}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>two flats have the same name; PixInsight would write them to one file</source>
        <translation>zwei Flats haben denselben Namen; PixInsight würde sie in eine Datei schreiben</translation>
    </message>
    <message>
        <source>two rigs are called {rig}</source>
        <translation>zwei Ausrüstungen heißen {rig}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>Typ {kind}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>up to date, with warnings</source>
        <translation>aktuell, mit Warnungen</translation>
    </message>
    <message>
        <source>video files are not read: convert to FITS first</source>
        <translation>Videodateien werden nicht gelesen: zuerst in FITS umwandeln</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>was killed (exit code {code}), perhaps because memory ran out,</source>
        <translation>wurde beendet (Exit-Code {code}), vielleicht weil der Arbeitsspeicher ausging,</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>Sie haben keine Berechtigung, sie zu lesen</translation>
    </message>
    <message>
        <source>your settings have no library: give a library folder</source>
        <translation>in den Einstellungen steht keine Bibliothek: einen Bibliotheksordner angeben</translation>
    </message>
    <message>
        <source>your settings have no library: say which one with --to LIBRARY</source>
        <translation>in den Einstellungen steht keine Bibliothek: mit --to BIBLIOTHEK eine angeben</translation>
    </message>
    <message>
        <source>your settings have several libraries: say which one with --to LIBRARY</source>
        <translation>in den Einstellungen stehen mehrere Bibliotheken: mit --to BIBLIOTHEK eine angeben</translation>
    </message>
    <message>
        <source>{against}: {gain} times less</source>
        <translation>{against}: {gain}-mal weniger</translation>
    </message>
    <message>
        <source>{camera} is of no rig</source>
        <translation>{camera} gehört zu keiner Ausrüstung</translation>
    </message>
    <message>
        <source>{camera} is of the rig {rig}</source>
        <translation>{camera} gehört zur Ausrüstung {rig}</translation>
    </message>
    <message numerus="yes">
        <source>{count} flats have neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>
            <numerusform>{count} Flat hat weder Bias noch Dark aus einer Bibliothek; zweistufig werden die Master dieses Laufs für seine Flats benutzt</numerusform>
            <numerusform>{count} Flats haben weder Bias noch Dark aus einer Bibliothek; zweistufig werden die Master dieses Laufs für seine Flats benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <translation>
            <numerusform>{count} Aufnahme</numerusform>
            <numerusform>{count} Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames have neither camera nor settings in their headers: grouped by size alone</source>
        <translation>
            <numerusform>{count} Aufnahme hat weder Kamera noch Einstellungen im Header: nur nach Größe gruppiert</numerusform>
            <numerusform>{count} Aufnahmen haben weder Kamera noch Einstellungen im Header: nur nach Größe gruppiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames of {camera} have no gain in their headers: nothing keeps two gains apart</source>
        <translation>
            <numerusform>{count} Aufnahme von {camera} hat keinen Gain im Header</numerusform>
            <numerusform>{count} Aufnahmen von {camera} haben keinen Gain im Header: nichts hält zwei Gains auseinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames that name no camera go with it</source>
        <translation>
            <numerusform>{count} Aufnahme ohne Kameraangabe gehört dazu</numerusform>
            <numerusform>{count} Aufnahmen ohne Kameraangabe gehören dazu</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} frames: fewer than {limit}</source>
        <translation>{count} Aufnahmen: weniger als {limit}</translation>
    </message>
    <message>
        <source>{count} frames: {limit} or more</source>
        <translation>{count} Aufnahmen: {limit} oder mehr</translation>
    </message>
    <message numerus="yes">
        <source>{count} masters</source>
        <translation>
            <numerusform>{count} Master</numerusform>
            <numerusform>{count} Master</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more masters match less well</source>
        <translation>
            <numerusform>{count} weiterer Master passt weniger gut</numerusform>
            <numerusform>{count} weitere Master passen weniger gut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more names</source>
        <translation>
            <numerusform>{count} weiterer Name</numerusform>
            <numerusform>{count} weitere Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of its pixels are hot</source>
        <translation>{count} seiner Pixel sind heiß</translation>
    </message>
    <message>
        <source>{count} of the frames could not be used, and fewer than 3 are left</source>
        <translation>{count} der Aufnahmen waren nicht verwendbar, und weniger als 3 bleiben übrig</translation>
    </message>
    <message>
        <source>{count} of {all} frames: {example}</source>
        <translation>{count} von {all} Aufnahmen: {example}</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{count} bei {level}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pixels</source>
        <translation>
            <numerusform>{count} Pixel</numerusform>
            <numerusform>{count} Pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of it have one value throughout: they were not read</source>
        <translation>
            <numerusform>{count} Zeile hat durchweg denselben Wert: sie wurde nicht gelesen</numerusform>
            <numerusform>{count} Zeilen haben durchweg denselben Wert: sie wurden nicht gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>{engine} {version}</source>
        <translation>{engine} {version}</translation>
    </message>
    <message>
        <source>{engine}, as asked for</source>
        <translation>{engine}, wie gewünscht</translation>
    </message>
    <message>
        <source>{engine}, which was found</source>
        <translation>{engine}, auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>{engine}: {missing} was not found</source>
        <translation>{engine}: {missing} wurde nicht gefunden</translation>
    </message>
    <message>
        <source>{file} has another size than the first frame: take it out, or make it a group of its own</source>
        <translation>{file} hat eine andere Größe als die erste Aufnahme: herausnehmen oder eine eigene Gruppe daraus machen</translation>
    </message>
    <message>
        <source>{file} has gone since the plan was made; make the plan again</source>
        <translation>{file} ist seit der Planung verschwunden; neu planen</translation>
    </message>
    <message>
        <source>{file} holds no image; take it out</source>
        <translation>{file} enthält kein Bild; herausnehmen</translation>
    </message>
    <message>
        <source>{file} is black, so it cannot be scaled to the others; take it out</source>
        <translation>{file} ist schwarz und kann daher nicht an die anderen angepasst werden; herausnehmen</translation>
    </message>
    <message>
        <source>{finding} (the built-in engine serves meanwhile)</source>
        <translation>{finding} (solange dient die eingebaute Engine)</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} oder {last}</translation>
    </message>
    <message numerus="yes">
        <source>{flat} and {count} more flat groups</source>
        <translation>
            <numerusform>{flat} und {count} weitere Flat-Gruppe</numerusform>
            <numerusform>{flat} und {count} weitere Flat-Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>{flat} of {night}</source>
        <translation>{flat} vom {night}</translation>
    </message>
    <message>
        <source>{folder} (its scripts are copied to run them)</source>
        <translation>{folder} (seine Skripte werden zum Ausführen kopiert)</translation>
    </message>
    <message>
        <source>{folder} can be written</source>
        <translation>{folder} ist beschreibbar</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>{folder} ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>{folder} is not a recorded run: its {file} cannot be read: {reason}; {advice}</source>
        <translation>{folder} ist kein aufgezeichneter Lauf: {file} kann nicht gelesen werden: {reason}; {advice}</translation>
    </message>
    <message>
        <source>{folder} is there already: give a new or empty folder</source>
        <translation>{folder} gibt es schon: einen neuen oder leeren Ordner angeben</translation>
    </message>
    <message>
        <source>{frames} are in {count} groups: the sensor of {camera} had no set point and ran from {span}; a larger temperature tolerance joins them</source>
        <translation>{frames} liegen in {count} Gruppen: Der Sensor von {camera} hatte keine Solltemperatur und lief von {span}; eine größere Temperaturtoleranz fasst sie zusammen</translation>
    </message>
    <message>
        <source>{gained} hot pixels came and {lost} went</source>
        <translation>{gained} heiße Pixel kamen hinzu, {lost} verschwanden</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} und {count} weitere</translation>
    </message>
    <message>
        <source>{keyword} is not written as FITS asks; it was read as {value}</source>
        <translation>{keyword} ist nicht so geschrieben, wie FITS es verlangt; gelesen als {value}</translation>
    </message>
    <message>
        <source>{keyword} {found}, the {kind} has {wanted}</source>
        <translation>{keyword} {found}, die Aufnahmen ({kind}) haben {wanted}</translation>
    </message>
    <message>
        <source>{keyword} {value}, {name} has {other}: both are kept</source>
        <translation>{keyword} {value}, {name} hat {other}: beide bleiben</translation>
    </message>
    <message>
        <source>{key} = {value} is not {wanted}</source>
        <translation>{key} = {value} ist nicht {wanted}</translation>
    </message>
    <message>
        <source>{key} has not one entry for each frame</source>
        <translation>{key} hat nicht einen Eintrag für jede Aufnahme</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} names neither a file nor a step of the plan</source>
        <translation>{key} nennt weder eine Datei noch einen Schritt des Plans</translation>
    </message>
    <message>
        <source>{key} of the master unknown, the {kind} has {wanted}</source>
        <translation>{key} des Masters unbekannt, verlangt ist {wanted} ({kind})</translation>
    </message>
    <message>
        <source>{key} unknown for both the master and the {kind}</source>
        <translation>{key} unbekannt beim Master und bei der Gruppe ({kind})</translation>
    </message>
    <message>
        <source>{key} unknown: it is never replaced by a newer one, and serves with a warning at most</source>
        <translation>{key} unbekannt: er wird nie durch einen neueren ersetzt und dient höchstens mit einer Warnung</translation>
    </message>
    <message>
        <source>{key} {found}, the {kind} has {wanted}</source>
        <translation>{key} {found}, verlangt ist {wanted} ({kind})</translation>
    </message>
    <message>
        <source>{key} {found}, unknown for the {kind}</source>
        <translation>{key} {found}, unbekannt bei der Gruppe ({kind})</translation>
    </message>
    <message>
        <source>{key} {value}</source>
        <translation>{key} {value}</translation>
    </message>
    <message>
        <source>{less}, √{frames} = {expected} expected</source>
        <translation>{less}, erwartet √{frames} = {expected}</translation>
    </message>
    <message>
        <source>{level} ADU</source>
        <translation>{level} ADU</translation>
    </message>
    <message>
        <source>{level} ADU of {full}</source>
        <translation>{level} ADU von {full}</translation>
    </message>
    <message>
        <source>{level}: too bright ({good} is good)</source>
        <translation>{level}: zu hell ({good} ist gut)</translation>
    </message>
    <message>
        <source>{level}: too dark ({good} is good)</source>
        <translation>{level}: zu dunkel ({good} ist gut)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too bright ({good} is good)</source>
        <translation>{level}: brauchbar, etwas zu hell ({good} ist gut)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too dark ({good} is good)</source>
        <translation>{level}: brauchbar, etwas zu dunkel ({good} ist gut)</translation>
    </message>
    <message>
        <source>{level}: well exposed</source>
        <translation>{level}: gut belichtet</translation>
    </message>
    <message>
        <source>{longer}, the chosen one&apos;s {chosen} is not</source>
        <translation>{longer}, der gewählte ist mit {chosen} nicht länger</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} unten, {high} oben</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} bis {high} %</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} bis {high} {unit}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <translation>vor {months} Monaten</translation>
    </message>
    <message>
        <source>{name} cannot be added: only its folder says what it is. Give it a name that does, as masterDark_EXPOSURE_300</source>
        <translation>{name} kann nicht hinzugefügt werden: Nur der Ordner sagt, was es ist. Einen aussagekräftigen Namen geben, etwa masterDark_EXPOSURE_300</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{name} is there already and cannot be read: {reason}</source>
        <translation>{name} gibt es schon und kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{name} is there already and is no master of this program&apos;s: another name is taken</source>
        <translation>{name} ist schon da und ist kein Master dieses Programms: Es wird ein anderer Name genommen</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is above the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} fällt auf: Der Pegel von {level} liegt über dem der Serie, {usual}; ansehen und weglassen, falls die Aufnahme verdorben ist</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is below the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} fällt auf: Der Pegel von {level} liegt unter dem der Serie, {usual}; ansehen und weglassen, falls die Aufnahme verdorben ist</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{noise} ADU</source>
        <translation>{noise} ADU</translation>
    </message>
    <message>
        <source>{noise} against {single} in one frame</source>
        <translation>{noise} gegen {single} in einer Aufnahme</translation>
    </message>
    <message>
        <source>{odd} of {frames} are odd, more than a third: none is left out; look at the series</source>
        <translation>{odd} von {frames} sind auffällig, mehr als ein Drittel: keine wird weggelassen; sehen Sie die Reihe an</translation>
    </message>
    <message>
        <source>{off} of {frames}: the sensor was more than {limit} °C off the set point {point} ({span})</source>
        <translation>{off} von {frames}: Der Sensor wich mehr als {limit} °C von der Solltemperatur {point} ab ({span})</translation>
    </message>
    <message>
        <source>{parts} changed since it was made</source>
        <translation>seit der Herstellung geändert: {parts}</translation>
    </message>
    <message>
        <source>{part} % of the light</source>
        <translation>{part} % des Lichts</translation>
    </message>
    <message>
        <source>{part} % of {name} lie so far from the other frames that rejection takes them: look at it</source>
        <translation>{part} % von {name} liegen so weit von den anderen Aufnahmen, dass die Verwerfung sie nimmt: Sehen Sie sie an</translation>
    </message>
    <message>
        <source>{part} at full scale</source>
        <translation>{part} gesättigt</translation>
    </message>
    <message>
        <source>{part} of full scale, {level} ADU</source>
        <translation>{part} des Maximums, {level} ADU</translation>
    </message>
    <message>
        <source>{path} cannot be compared with: {reason}</source>
        <translation>mit {path} kann nicht verglichen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be examined: {reason}</source>
        <translation>{path} kann nicht untersucht werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why})</source>
        <translation>{path} kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>{path} cannot be read: the engine died while it read it: {how}; leave it out</source>
        <translation>{path} kann nicht gelesen werden: Die Engine brach beim Lesen ab: {how}; weglassen</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; make the plan again</source>
        <translation>{path} kann nicht gelesen werden: {reason}; neu planen</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; mend the file or delete it</source>
        <translation>{path} kann nicht gelesen werden: {reason}; die Datei reparieren oder löschen</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{path} changed during the run; make the plan again</source>
        <translation>{path} hat sich während des Laufs geändert; neu planen</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan again</source>
        <translation>{path} hat sich seit der Planung geändert; neu planen</translation>
    </message>
    <message>
        <source>{path} is a folder: it is kept; make the plan again</source>
        <translation>{path} ist ein Ordner und bleibt erhalten; neu planen</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: it is kept; make the plan again</source>
        <translation>{path} ist eine Verknüpfung mit einer Datei, die es nicht gibt, und bleibt erhalten; neu planen</translation>
    </message>
    <message>
        <source>{path} is a link to something that is not there: check the path</source>
        <translation>{path} ist eine Verknüpfung mit etwas, das es nicht gibt: den Pfad prüfen</translation>
    </message>
    <message>
        <source>{path} is also kept as superseded now, but another program has it open: close it there and remove it</source>
        <translation>{path} liegt jetzt auch bei den abgelösten, aber ein anderes Programm hat die Datei geöffnet: dort schließen und die Datei entfernen</translation>
    </message>
    <message>
        <source>{path} is another frame than when the plan was made: make the plan again</source>
        <translation>{path} ist eine andere Aufnahme als bei der Planung: den Plan neu erstellen</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: it is kept; make the plan again</source>
        <translation>{path} ist ein anderer Master als bei der Planung und bleibt erhalten; neu planen</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: make the plan again</source>
        <translation>{path} ist ein anderer Master als bei der Planung: den Plan neu erstellen</translation>
    </message>
    <message>
        <source>{path} is no master {kind} of the size of {name}: only such can be compared</source>
        <translation>{path} ist kein Master ({kind}) von der Größe von {name}: Nur solche lassen sich vergleichen</translation>
    </message>
    <message>
        <source>{path} is not a job of the built-in engine: {why}</source>
        <translation>{path} ist kein Auftrag der eingebauten Engine: {why}</translation>
    </message>
    <message>
        <source>{path} is not a master of this program: it is kept; make the plan again</source>
        <translation>{path} ist kein Master dieses Programms und bleibt erhalten; neu planen</translation>
    </message>
    <message>
        <source>{path} is not a plan: {reason}</source>
        <translation>{path} ist kein Plan: {reason}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file: it is kept; make the plan again</source>
        <translation>{path} ist keine gewöhnliche Datei und bleibt erhalten; neu planen</translation>
    </message>
    <message>
        <source>{path} is not complete: {reason}</source>
        <translation>{path} ist nicht vollständig: {reason}</translation>
    </message>
    <message>
        <source>{path} is not there: check the path</source>
        <translation>{path} ist nicht vorhanden: den Pfad prüfen</translation>
    </message>
    <message>
        <source>{path} is {size} and the others are {usual}: it cannot be compared with them</source>
        <translation>{path} ist {size}, und die anderen sind {usual}: sie kann nicht damit verglichen werden</translation>
    </message>
    <message>
        <source>{path} is {size} and {first} is {first_size}: only frames of one size can be combined</source>
        <translation>{path} hat {size} und {first} hat {first_size}: Nur Aufnahmen gleicher Größe lassen sich kombinieren</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geschrieben: Diese Datei bleibt erhalten</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept; make the plan again</source>
        <translation>{path} wurde inzwischen von einem anderen Programm geschrieben; diese Datei bleibt: den Plan neu machen</translation>
    </message>
    <message>
        <source>{path} went away during the run: {reason}</source>
        <translation>{path} verschwand während des Laufs: {reason}</translation>
    </message>
    <message>
        <source>{path}, where a calibrated flat would be written, is a frame or a master that is read: choose another output folder</source>
        <translation>{path}, wohin ein kalibriertes Flat geschrieben würde, ist eine Aufnahme oder ein Master, der gelesen wird: einen anderen Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other run is at work there, or choose another output folder</source>
        <translation>{path}, was zwei Läufe auseinanderhält, ist nicht benutzbar: {reason}; bitte entfernen, wenn dort kein anderer Lauf arbeitet, oder einen anderen Ausgabeordner wählen</translation>
    </message>
    <message>
        <source>{path}: it is damaged ({error})</source>
        <translation>{path}: beschädigt ({error})</translation>
    </message>
    <message>
        <source>{path}: its header asks to change its values (BZERO {zero}, BSCALE {scale}), which another program forgot to remove; they are taken as they are</source>
        <translation>{path}: Der Header verlangt, die Werte umzurechnen (BZERO {zero}, BSCALE {scale}), was ein anderes Programm zu entfernen vergaß; sie werden genommen, wie sie sind</translation>
    </message>
    <message>
        <source>{path}: nothing is left of it when its bias or dark is subtracted; is it a flat?</source>
        <translation>{path}: Nach Abzug von Bias oder Dark bleibt nichts übrig; ist das ein Flat?</translation>
    </message>
    <message>
        <source>{path}: only {count} of {all} rows were made</source>
        <translation>{path}: nur {count} von {all} Zeilen erstellt</translation>
    </message>
    <message>
        <source>{path}: the file has changed since the plan was made; plan again</source>
        <translation>{path}: Die Datei hat sich seit der Planung geändert; neu planen</translation>
    </message>
    <message>
        <source>{path}: the file is shorter than when it was opened</source>
        <translation>{path}: Die Datei ist kürzer als beim Öffnen</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory to unpack it</source>
        <translation>{path}: zu wenig Arbeitsspeicher zum Entpacken</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} lässt sich nicht starten: {reason}</translation>
    </message>
    <message>
        <source>{program} may not be started: give it the right to run (chmod +x)</source>
        <translation>{program} darf nicht gestartet werden: das Ausführungsrecht geben (chmod +x)</translation>
    </message>
    <message>
        <source>{program}, {how}</source>
        <translation>{program}, {how}</translation>
    </message>
    <message numerus="yes">
        <source>{reason} ({count} frames with the type dark)</source>
        <translation>
            <numerusform>{reason} ({count} Aufnahme vom Typ Dark)</numerusform>
            <numerusform>{reason} ({count} Aufnahmen vom Typ Dark)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. What was begun could not be undone: remove {files}, a second copy of a master</source>
        <translation>{reason}. Begonnenes ließ sich nicht zurücknehmen: {files} entfernen, eine zweite Kopie eines Masters</translation>
    </message>
    <message>
        <source>{reason}: give the output folder too</source>
        <translation>{reason}: geben Sie auch den Ausgabeordner an</translation>
    </message>
    <message>
        <source>{reason}; choose a rig for all of them with --rig NAME, or none with --no-rig</source>
        <translation>{reason}; wählen Sie mit --rig NAME eine Ausrüstung für alle oder mit --no-rig keine</translation>
    </message>
    <message>
        <source>{reason}; it was put aside as {path}</source>
        <translation>{reason}; beiseitegelegt als {path}</translation>
    </message>
    <message>
        <source>{rejection} ({reason})</source>
        <translation>{rejection} ({reason})</translation>
    </message>
    <message>
        <source>{rejection} needs {limit} frames, there are {count}</source>
        <translation>{rejection} braucht {limit} Aufnahmen, es sind {count}</translation>
    </message>
    <message>
        <source>{rejection} {low} / {high}</source>
        <translation>{rejection} {low} / {high}</translation>
    </message>
    <message>
        <source>{rejection}: a limit is a part of the median, 0 to 1, not {value}</source>
        <translation>{rejection}: Eine Grenze ist ein Bruchteil des Medians, 0 bis 1, nicht {value}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}; the nearest is {name}: {reasons}</source>
        <translation>{sentence}; am nächsten ist {name}: {reasons}</translation>
    </message>
    <message>
        <source>{setting} must be 0 or more, not {value}</source>
        <translation>{setting} muss 0 oder mehr sein, nicht {value}</translation>
    </message>
    <message>
        <source>{setting} read from the file name</source>
        <translation>{setting} aus dem Dateinamen gelesen</translation>
    </message>
    <message>
        <source>{setting} read from the folder name</source>
        <translation>{setting} aus dem Ordnernamen gelesen</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0</source>
        <translation>{share} ihrer Pixel sind 0</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: nothing is left there when the bias or dark is subtracted</source>
        <translation>{share} seiner Pixel sind 0: Dort bleibt nichts, wenn Bias oder Dark abgezogen werden</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} seiner Pixel sind 0: Die Kamera schnitt ab, was dunkler ist; stellen Sie einen größeren Offset ein</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale</source>
        <translation>{share} ihrer Pixel sind am Vollausschlag</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale, where nothing can be calibrated</source>
        <translation>{share} seiner Pixel sind am Vollausschlag, wo sich nichts kalibrieren lässt</translation>
    </message>
    <message>
        <source>{share} of its pixels differ from the older one&apos;s by more than noise explains</source>
        <translation>{share} seiner Pixel weichen stärker von denen des älteren ab, als Rauschen erklärt</translation>
    </message>
    <message>
        <source>{share} of its pixels have one and the same value</source>
        <translation>{share} ihrer Pixel haben ein und denselben Wert</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are 0</source>
        <translation>{share} der Pixel des Masters sind 0</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are at full scale</source>
        <translation>{share} der Pixel des Masters sind am Vollausschlag</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels were below 0 and are 0 now; was the overscan or a bias subtracted from its frames?</source>
        <translation>{share} der Pixel des Masters lagen unter 0 und sind nun 0; wurde von den Aufnahmen der Overscan oder ein Bias abgezogen?</translation>
    </message>
    <message>
        <source>{share} of the pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} der Pixel sind 0: Die Kamera schnitt ab, was dunkler ist; einen größeren Offset einstellen</translation>
    </message>
    <message>
        <source>{share} of the pixels of most frames are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} der Pixel der meisten Aufnahmen sind 0: die Kamera schnitt ab, was dunkler ist; einen größeren Offset einstellen</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, and noise explains {expected}: do the frames belong together?</source>
        <translation>{share} der Werte wurden verworfen, und Rauschen erklärt {expected}: Gehören die Aufnahmen zusammen?</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, noise explains {expected}</source>
        <translation>{share} der Werte wurden verworfen, Rauschen erklärt {expected}</translation>
    </message>
    <message>
        <source>{signal}, exit code {code}</source>
        <translation>{signal}, Exit-Code {code}</translation>
    </message>
    <message>
        <source>{size} in {count} channels</source>
        <translation>{size} mit {count} Kanälen</translation>
    </message>
    <message>
        <source>{size}, where {frames} like them have {other}: a part of the sensor by mistake?</source>
        <translation>{size}, während {frames} ihrer Art {other} haben: versehentlich ein Teil des Sensors?</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} ist frei</translation>
    </message>
    <message>
        <source>{value} is not a number it may hold</source>
        <translation>{value} ist keine Zahl, die dort stehen darf</translation>
    </message>
    <message>
        <source>{value} is not a path</source>
        <translation>{value} ist kein Pfad</translation>
    </message>
    <message>
        <source>{value} is not {wanted}</source>
        <translation>{value} ist nicht {wanted}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}</source>
        <translation>{version}, Skripte laufen auf {engine}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}; 1.8.9 or later is needed</source>
        <translation>{version}, Skripte laufen auf {engine}; 1.8.9 oder neuer ist nötig</translation>
    </message>
    <message>
        <source>{why} ({name})</source>
        <translation>{why} ({name})</translation>
    </message>
    <message>
        <source>{years} y ago</source>
        <translation>vor {years} J.</translation>
    </message>
    <message>
        <source>{years} y {months} m ago</source>
        <translation>vor {years} J. {months} Mon.</translation>
    </message>
    <message>
        <source>The output folder cannot be made: {path} is not a folder.</source>
        <translation>Der Ausgabeordner kann nicht angelegt werden: {path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>Masters cannot be written: {path} is write-protected.</source>
        <translation>Master können nicht geschrieben werden: {path} ist schreibgeschützt.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add frames first: drop a folder here or press “Add frames”.</source>
        <translation>Erst Aufnahmen hinzufügen: einen Ordner hier ablegen oder „Aufnahmen hinzufügen“ drücken.</translation>
    </message>
    <message>
        <source>The frames are still being read.</source>
        <translation>Die Aufnahmen werden noch gelesen.</translation>
    </message>
    <message>
        <source>There are no calibration frames in these folders.</source>
        <translation>In diesen Ordnern sind keine Kalibrieraufnahmen.</translation>
    </message>
    <message>
        <source>No master can be made: the reasons stand in the list.</source>
        <translation>Kein Master kann erstellt werden: Die Gründe stehen in der Liste.</translation>
    </message>
    <message>
        <source>Every master is up to date.</source>
        <translation>Alle Master sind aktuell.</translation>
    </message>
    <message>
        <source>the rig left to the camera</source>
        <translation>die Ausrüstung der Kamera überlassen</translation>
    </message>
    <message>
        <source>{folder} holds {masters} and no other frames.</source>
        <translation>{folder} enthält {masters} und keine anderen Aufnahmen.</translation>
    </message>
    <message>
        <source>the rig {rig} changed</source>
        <translation>Ausrüstung {rig} geändert</translation>
    </message>
    <message>
        <source>These settings cannot be used: {reason}.</source>
        <translation>Diese Einstellungen sind nicht möglich: {reason}.</translation>
    </message>
    <message>
        <source>The script was written: {path}</source>
        <translation>Das Skript wurde geschrieben: {path}</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <translation>Rückgängig gemacht: {decision}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>PixInsight</source>
        <translation>PixInsight</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Eingebaute Engine</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Ausrüstungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Your library folders and PixInsight&apos;s place are kept.</source>
        <translation>Ihre Bibliotheksordner und der Ort von PixInsight bleiben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>Nicht übernommen: {reason}.</translation>
    </message>
    <message>
        <source>The rig {rig} is in use: what it has holds instead.</source>
        <translation>Die Ausrüstung {rig} ist in Gebrauch: was sie hat, gilt stattdessen.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings cannot be kept in {path}: {reason}.</source>
        <translation>Die Einstellungen können nicht in {path} gespeichert werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everything can be reached with Tab and the arrow keys as well.</source>
        <translation>Alles ist auch mit Tab und den Pfeiltasten erreichbar.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>In the list: take a group or a frame in, or leave it out</source>
        <translation>In der Liste: eine Gruppe oder Aufnahme aufnehmen oder auslassen</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>In the list: close and open a row</source>
        <translation>In der Liste: eine Zeile zu- und aufklappen</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>In the list: everything that can be done with a row</source>
        <translation>In der Liste: alles, was mit einer Zeile getan werden kann</translation>
    </message>
    <message>
        <source>← → + − 0 1</source>
        <translation>← → + − 0 1</translation>
    </message>
    <message>
        <source>In the picture: step, closer, farther, whole, 1:1</source>
        <translation>Im Bild: weiter, näher, ferner, ganz, 1:1</translation>
    </message>
    <message>
        <source>In the picture: blink, at 1 to 10 pictures a second</source>
        <translation>Im Bild: blinken, mit 1 bis 10 Bildern je Sekunde</translation>
    </message>
    <message>
        <source>In the picture: leave the frame out, and go on to the next</source>
        <translation>Im Bild: die Aufnahme weglassen und zur nächsten gehen</translation>
    </message>
    <message>
        <source>In the picture: the difference from the mean of the others</source>
        <translation>Im Bild: der Unterschied zum Mittel der anderen</translation>
    </message>
    <message>
        <source>In the picture: the mean of the others</source>
        <translation>Im Bild: das Mittel der anderen</translation>
    </message>
    <message>
        <source>In the picture: two frames side by side</source>
        <translation>Im Bild: zwei Aufnahmen nebeneinander</translation>
    </message>
    <message>
        <source>In the picture: one stretch for all frames of the group</source>
        <translation>Im Bild: eine Streckung für alle Aufnahmen der Gruppe</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>In the staged wizard: back and on</source>
        <translation>Im geführten Ablauf: zurück und weiter</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Strg+I</translation>
    </message>
    <message>
        <source>In the staged wizard: ignore what is odd</source>
        <translation>Im geführten Ablauf: ignorieren, was auffällt</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Frames</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the rigs</source>
        <translation>Ausrüstungen bearbeiten</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Ausrüstung</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder of frames</source>
        <translation>Einen Ordner mit Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder masters are written to</source>
        <translation>Den Ordner wählen, in den Master geschrieben werden</translation>
    </message>
    <message>
        <source>Add a folder of masters to the libraries</source>
        <translation>Einen Ordner mit Mastern zu den Bibliotheken hinzufügen</translation>
    </message>
    <message>
        <source>Add for bias and darks…</source>
        <translation>Für Bias und Darks hinzufügen …</translation>
    </message>
    <message>
        <source>Add for bias only…</source>
        <translation>Nur für Bias hinzufügen …</translation>
    </message>
    <message>
        <source>Add for darks only…</source>
        <translation>Nur für Darks hinzufügen …</translation>
    </message>
    <message>
        <source>Show the masters</source>
        <translation>Die Master zeigen</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Ordner …</translation>
    </message>
    <message>
        <source>Single files…</source>
        <translation>Einzelne Dateien …</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Add frames</source>
        <translation>Aufnahmen hinzufügen</translation>
    </message>
    <message>
        <source>Frames ({endings})</source>
        <translation>Aufnahmen ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the folder for the masters</source>
        <translation>Den Ordner für die Master wählen</translation>
    </message>
    <message>
        <source>Add a folder of masters</source>
        <translation>Einen Ordner mit Mastern hinzufügen</translation>
    </message>
    <message>
        <source>drop folders anywhere</source>
        <translation>Ordner irgendwo ablegen</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>beside the first folder</source>
        <translation>neben dem ersten Ordner</translation>
    </message>
    <message>
        <source>by the rig</source>
        <translation>nach der Ausrüstung</translation>
    </message>
    <message>
        <source>none: masters of this run only</source>
        <translation>keine: nur Master dieses Laufs</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} Bias</translation>
    </message>
    <message>
        <source>{count} dark</source>
        <translation>{count} Dark</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Filter: camera, filter, gain, file name…</source>
        <translation>Filtern: Kamera, Filter, Gain, Dateiname …</translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation>Die Gruppen filtern</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Die Spalten wählen</translation>
    </message>
    <message>
        <source>Nothing here has “{words}” in it.</source>
        <translation>Hier enthält nichts „{words}“.</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Header werden gelesen: bisher {count} Dateien …</translation>
    </message>
    <message>
        <source>There are no frames in these folders: FITS and XISF files are looked for.</source>
        <translation>In diesen Ordnern sind keine Aufnahmen: Gesucht werden FITS- und XISF-Dateien.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Headerwert setzen …</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abtrennen …</translation>
    </message>
    <message>
        <source>Choose bias and dark…</source>
        <translation>Bias und Dark wählen …</translation>
    </message>
    <message>
        <source>Undo what I changed here</source>
        <translation>Meine Änderungen hier rückgängig machen</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Pfade kopieren</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{done} of {all} made</source>
        <translation>{done} von {all} erstellt</translation>
    </message>
    <message>
        <source>{told}, {failed} failed</source>
        <translation>{told}, {failed} fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Statistics of the frame</source>
        <translation>Statistik der Aufnahme</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Frames are being read</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Einlesen abbrechen</translation>
    </message>
    <message>
        <source>Frames are being checked</source>
        <translation>Aufnahmen werden geprüft</translation>
    </message>
    <message>
        <source>Checking frames: {seen} of {all}</source>
        <translation>Aufnahmen werden geprüft: {seen} von {all}</translation>
    </message>
    <message>
        <source>Frames not checked: {left}</source>
        <translation>Nicht geprüfte Aufnahmen: {left}</translation>
    </message>
    <message>
        <source>Stop checking frames</source>
        <translation>Prüfung der Aufnahmen anhalten</translation>
    </message>
    <message>
        <source>Check the frames</source>
        <translation>Die Aufnahmen prüfen</translation>
    </message>
    <message>
        <source>Reading: {frames}, {skipped} skipped</source>
        <translation>Liest: {frames}, {skipped} übergangen</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>Noch keine Aufnahmen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>{frames} in 1 group</source>
        <translation>{frames} in 1 Gruppe</translation>
    </message>
    <message>
        <source>{frames} in {groups} groups</source>
        <translation>{frames} in {groups} Gruppen</translation>
    </message>
    <message>
        <source>{read} to read · {write} to write</source>
        <translation>{read} zu lesen · {write} zu schreiben</translation>
    </message>
    <message>
        <source>, {free} free</source>
        <translation>, {free} frei</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>this page</source>
        <translation>diese Seite</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Pages of the wizard</source>
        <translation>Seiten des geführten Ablaufs</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Bias, darks and flat darks</source>
        <translation>Bias, Darks und Flat-Darks</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>Flats</translation>
    </message>
    <message>
        <source>Kept: nothing changed since they were made</source>
        <translation>Bleiben: nichts geändert, seit sie erstellt wurden</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>{file}, from {folder}</source>
        <translation>{file}, aus {folder}</translation>
    </message>
    <message>
        <source>← bias: {name} ({quality})</source>
        <translation>← Bias: {name} ({quality})</translation>
    </message>
    <message>
        <source>← dark: {name} ({quality})</source>
        <translation>← Dark: {name} ({quality})</translation>
    </message>
    <message>
        <source>→ calibrates step {numbers}</source>
        <translation>→ kalibriert Schritt {numbers}</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>What is this: {term}</source>
        <translation>Was ist das: {term}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Look closer: 1:1, pixel values, histogram, tests</source>
        <translation>Genauer ansehen: 1:1, Pixelwerte, Histogramm, Prüfungen</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Genauer ansehen</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>part {name}</source>
        <translation>Teil {name}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>ohne Filter</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>{count} to create</source>
        <translation>{count} zu erstellen</translation>
    </message>
    <message>
        <source>{count} up to date</source>
        <translation>{count} aktuell</translation>
    </message>
    <message>
        <source>{count} not possible</source>
        <translation>{count} nicht möglich</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} von {all}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>no {master}</source>
        <translation>kein {master}</translation>
    </message>
    <message>
        <source>for 1 flat</source>
        <translation>für 1 Flat</translation>
    </message>
    <message>
        <source>for {count} flats</source>
        <translation>für {count} Flats</translation>
    </message>
    <message>
        <source>A {kind}: known from {hint}</source>
        <translation>Ein {kind}: erkannt an {hint}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>{count} set by you</source>
        <translation>{count} von Ihnen gesetzt</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} Pixel</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Set header values</source>
        <translation>Headerwerte setzen</translation>
    </message>
    <message>
        <source>Only what is ticked is set. The program keeps it with your other choices; the files stay as they are.</source>
        <translation>Nur Angekreuztes wird gesetzt. Das Programm bewahrt es mit Ihren anderen Entscheidungen auf; die Dateien bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>Aufnahmetyp</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Solltemperatur</translation>
    </message>
    <message>
        <source>header: several values</source>
        <translation>Header: mehrere Werte</translation>
    </message>
    <message>
        <source>header: nothing</source>
        <translation>Header: nichts</translation>
    </message>
    <message>
        <source>header: {value}</source>
        <translation>Header: {value}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Back to the headers</source>
        <translation>Zurück zu den Headern</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>1 older master will be replaced.</source>
        <translation>1 älterer Master wird ersetzt.</translation>
    </message>
    <message>
        <source>{count} older masters will be replaced.</source>
        <translation>{count} ältere Master werden ersetzt.</translation>
    </message>
    <message>
        <source>1 flat has no exact bias or dark.</source>
        <translation>1 Flat hat keinen genau passenden Bias oder Dark.</translation>
    </message>
    <message>
        <source>{count} flats have no exact bias or dark.</source>
        <translation>{count} Flats haben keinen genau passenden Bias oder Dark.</translation>
    </message>
    <message>
        <source>1 thing is odd and wants a look.</source>
        <translation>1 Sache fällt auf und will angesehen werden.</translation>
    </message>
    <message>
        <source>{count} things are odd and want a look.</source>
        <translation>{count} Dinge fallen auf und wollen angesehen werden.</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <translation>Ablauf verlassen</translation>
    </message>
    <message>
        <source>Back to the whole window; everything stays as it is.</source>
        <translation>Zurück zum ganzen Fenster; alles bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back; what you chose stays chosen (Alt+Left)</source>
        <translation>Zurück; was Sie gewählt haben, bleibt gewählt (Alt+Links)</translation>
    </message>
    <message>
        <source>Make the masters now, without the other pages</source>
        <translation>Die Master jetzt erstellen, ohne die übrigen Seiten</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>{count} to make</source>
        <translation>{count} zu erstellen</translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>alles aktuell</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} erstellt</translation>
    </message>
    <message>
        <source>looking at frames…</source>
        <translation>Aufnahmen werden angesehen …</translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation>{count} offen gelassen</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>nichts zu fragen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 Ordner</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} Ordner</translation>
    </message>
    <message>
        <source>Create without looking</source>
        <translation>Ohne Ansehen erstellen</translation>
    </message>
    <message>
        <source>Finish: {create}</source>
        <translation>Fertigstellen: {create}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Weiter: {page}</translation>
    </message>
    <message>
        <source>What is left open is made as it is.</source>
        <translation>Was offen bleibt, wird so verwendet, wie es ist.</translation>
    </message>
</context>
</TS>
