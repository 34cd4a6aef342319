<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Master bias, dark and flat frames from calibration frames, with PixInsight or by itself.</source>
        <translation>Master bias, dark e flat dai frame di calibrazione, con PixInsight o da solo.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Your frames are never changed, and nothing leaves this computer.</source>
        <translation>Software libero con licenza Apache 2.0. I frame non vengono mai modificati e nulla lascia questo computer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copia versioni</translation>
    </message>
    <message>
        <source>What a report of a fault should begin with.</source>
        <translation>Da mettere all’inizio della segnalazione di un errore.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add frames…</source>
        <translation>Aggiungi frame…</translation>
    </message>
    <message>
        <source>Add a folder of frames; its masters are planned at once</source>
        <translation>Aggiunge una cartella di frame; i suoi master vengono pianificati subito</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Add single frames</source>
        <translation>Aggiunge singoli frame</translation>
    </message>
    <message>
        <source>Output folder…</source>
        <translation>Cartella di uscita…</translation>
    </message>
    <message>
        <source>Choose where masters go</source>
        <translation>Sceglie dove vanno i master</translation>
    </message>
    <message>
        <source>Add library folder…</source>
        <translation>Aggiungi cartella di libreria…</translation>
    </message>
    <message>
        <source>Add a folder of master biases and darks that flats may use</source>
        <translation>Aggiunge una cartella di master bias e dark che i flat possono usare</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Prova con frame di esempio</translation>
    </message>
    <message>
        <source>Write a small night of sample frames and open it</source>
        <translation>Scrive una piccola notte di frame di esempio e la apre</translation>
    </message>
    <message>
        <source>Staged wizard…</source>
        <translation>Procedura guidata…</translation>
    </message>
    <message>
        <source>Be led from a folder to reviewed masters; leave it at any time</source>
        <translation>Guida da una cartella ai master controllati; si può uscire in ogni momento</translation>
    </message>
    <message>
        <source>Look at a master…</source>
        <translation>Guarda un master…</translation>
    </message>
    <message>
        <source>Open a finished master: pixels, numbers, tests, old beside new</source>
        <translation>Apre un master finito: pixel, numeri, prove, il vecchio accanto al nuovo</translation>
    </message>
    <message>
        <source>Open recorded run…</source>
        <translation>Apri esecuzione registrata…</translation>
    </message>
    <message>
        <source>Replay a past run in a minute at most; nothing is made</source>
        <translation>Riproduce un’esecuzione passata in un minuto al massimo; non viene creato nulla</translation>
    </message>
    <message>
        <source>Save script…</source>
        <translation>Salva script…</translation>
    </message>
    <message>
        <source>Save the PixInsight script of this plan, and start nothing</source>
        <translation>Salva lo script PixInsight di questo piano senza avviare nulla</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annulla l’ultima decisione</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation>Ripete la decisione annullata</translation>
    </message>
    <message>
        <source>Forget all choices</source>
        <translation>Dimentica tutte le scelte</translation>
    </message>
    <message>
        <source>Take in what was left out, and forget values and matches set by hand</source>
        <translation>Riprende ciò che era escluso e dimentica valori e abbinamenti impostati a mano</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Prossimo da guardare</translation>
    </message>
    <message>
        <source>Go to the next thing that wants a look before masters are made</source>
        <translation>Va alla prossima cosa da guardare prima di creare i master</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtra l’elenco</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Va al campo del filtro</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apre le impostazioni</translation>
    </message>
    <message>
        <source>Run and log</source>
        <translation>Esecuzione e registro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Dimensione normale del testo</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Crea master</translation>
    </message>
    <message>
        <source>Make the masters</source>
        <translation>Crea i master</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Ferma ora</translation>
    </message>
    <message>
        <source>Stop; finished masters are kept</source>
        <translation>Ferma; i master finiti restano</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Ferma dopo questo passo</translation>
    </message>
    <message>
        <source>Finish the master at hand, then stop</source>
        <translation>Finisce il master in corso, poi si ferma</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>Legge di nuovo tutte le cartelle</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Ferma la lettura</translation>
    </message>
    <message>
        <source>Stop reading the folders</source>
        <translation>Ferma la lettura delle cartelle</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Apri il rapporto</translation>
    </message>
    <message>
        <source>Open the report of the last run</source>
        <translation>Apre il rapporto dell’ultima esecuzione</translation>
    </message>
    <message>
        <source>Show the output folder</source>
        <translation>Mostra la cartella di uscita</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>Apre la cartella di uscita nel gestore dei file</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salva registro…</translation>
    </message>
    <message>
        <source>Save the log of the run</source>
        <translation>Salva il registro dell’esecuzione</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Read how everything works; no network is needed</source>
        <translation>Leggi come funziona tutto; non serve la rete</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>What the words mean: bias, amber, scaled, superseded…</source>
        <translation>Che cosa significano le parole: bias, ambra, scalato, sostituito…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Mostra i registri</translation>
    </message>
    <message>
        <source>Open the folder of the program&apos;s log and of its crash reports</source>
        <translation>Apre la cartella del registro del programma e dei rapporti di errore</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Trascina qui una cartella di frame di calibrazione</translation>
    </message>
    <message>
        <source>Then press the button below: bias, darks and flat darks are made first, the flats with them. You are asked only where something is odd.</source>
        <translation>Poi premi il pulsante qui sotto: prima si creano bias, dark e dark dei flat, poi con essi i flat. Ti viene chiesto solo dove qualcosa è strano.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Aggiungi frame…</translation>
    </message>
    <message>
        <source>Frames are being read</source>
        <translation>Lettura dei frame in corso</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa è stato trovato</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Guarda</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Lettura degli header: finora {count} file…</translation>
    </message>
    <message>
        <source>{masters} of {frames} can be made.</source>
        <translation>Si possono creare {masters} da {frames}.</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 file non viene usato</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} file non vengono usati</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: this goes on where it stopped.</source>
        <translation>{kept} di {all} sono aggiornati: si riprende da dove ci si era fermati.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: there is nothing left to make.</source>
        <translation>{kept} di {all} sono aggiornati: non resta nulla da fare.</translation>
    </message>
    <message>
        <source>{count} cannot be made: too few frames.</source>
        <translation>{count} non si possono creare: troppo pochi frame.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Controllo di ogni frame: {seen} di {all}…</translation>
    </message>
    <message>
        <source>Every frame was looked at: there is nothing to ask.</source>
        <translation>Tutti i frame sono stati controllati: nulla da chiedere.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>circa {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} da leggere</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} da scrivere</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} liberi</translation>
    </message>
</context>
<context>
    <name>AppearanceTab</name>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Dimensione dei testi</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Notify me when a run ends in the background</source>
        <translation>Avvisami quando un’esecuzione finisce in secondo piano</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Red, for the night</source>
        <translation>Rosso, per la notte</translation>
    </message>
</context>
<context>
    <name>AttentionButton</name>
    <message>
        <source>Go to the next thing that wants a look (F8)</source>
        <translation>Va alla prossima cosa da guardare (F8)</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 da guardare</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} da guardare</translation>
    </message>
</context>
<context>
    <name>BuiltinTab</name>
    <message>
        <source>Built-in engine</source>
        <translation>Motore integrato</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>non più di</translation>
    </message>
    <message>
        <source>Without it, one thread for each processor.</source>
        <translation>Senza, un thread per ogni processore.</translation>
    </message>
    <message>
        <source>Without it, a small, fixed amount.</source>
        <translation>Senza, una quantità piccola e fissa.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Masters are the same whatever stands here. More memory helps little, for frames are read in strips.</source>
        <translation>I master sono uguali qualunque sia il valore. Più memoria serve a poco, perché i frame si leggono a strisce.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>{name}, made in this run</source>
        <translation>{name}, creato in questa esecuzione</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>scelto</translation>
    </message>
    <message>
        <source>{match}: {keys}</source>
        <translation>{match}: {keys}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>{key}: {verdict}; the master has {found}, the flat has {wanted}</source>
        <translation>{key}: {verdict}; il master ha {found}, il flat ha {wanted}</translation>
    </message>
    <message>
        <source>not in the header</source>
        <translation>non nell’header</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>changed</source>
        <translation>cambiato</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Histogram over the full range</source>
        <translation>Istogramma su tutto l’intervallo</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Intervallo completo</translation>
    </message>
    <message>
        <source>A line in the levels to drag: leave out all above or below it</source>
        <translation>Una linea nei livelli da trascinare: esclude tutto ciò che è sopra o sotto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Values from 0 to 65,535</source>
        <translation>Valori da 0 a 65.535</translation>
    </message>
    <message>
        <source>ADU</source>
        <translation>ADU</translation>
    </message>
    <message>
        <source>Values from 0 to 1</source>
        <translation>Valori da 0 a 1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Some frames stand out: look at them before masters are made of them.</source>
        <translation>Alcuni frame si distinguono: guardali prima di creare master con essi.</translation>
    </message>
    <message>
        <source>Only what is odd stands here. Fix it, leave it out or ignore it; what you leave open is made as it is.</source>
        <translation>Qui c’è solo ciò che è strano. Correggilo, escludilo o ignoralo; ciò che resta aperto viene fatto così com’è.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Controllo di ogni frame: {seen} di {all}…</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>Qui non resta nulla da decidere.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Search log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Cerca nel registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Segui</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>Mostra sempre la riga più recente</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Salva il registro</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Testo (*.log *.txt)</translation>
    </message>
    <message>
        <source>Lines that are shown</source>
        <translation>Righe mostrate</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Tutte le righe</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avvisi ed errori</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copia le righe selezionate, o tutte</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Salva registro…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Log of the run</source>
        <translation>Registro dell’esecuzione</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>No dark: {place}</source>
        <translation>Nessun dark: {place}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your frames are untouched, and masters that were finished are whole. Please send this report and say what you were doing.</source>
        <translation>È andato storto qualcosa che non doveva. I frame sono intatti e i master finiti sono completi. Invia questo rapporto e scrivi che cosa stavi facendo.</translation>
    </message>
    <message>
        <source>The system refused something: {cause}
Your frames are untouched, and masters that were finished are whole. Mend that and try again; if it stays, please send this report.</source>
        <translation>Il sistema ha rifiutato qualcosa: {cause}
I frame sono intatti e i master finiti sono completi. Rimedia e riprova; se resta, invia questo rapporto.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Conservato come {path}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Stage 1: bias, darks and flat darks</source>
        <translation>Fase 1: bias, dark e dark dei flat</translation>
    </message>
    <message>
        <source>Stage 2: flats, with those masters</source>
        <translation>Fase 2: flat, con quei master</translation>
    </message>
    <message>
        <source>Frames looked at</source>
        <translation>Frame controllati</translation>
    </message>
    <message>
        <source>A cloud over one flat, or a light that was left on, spoils a master. The masters are made by themselves as soon as every frame was looked at; if one stands out, you are shown it first.</source>
        <translation>Una nuvola su un flat o una luce rimasta accesa rovina un master. I master si creano da soli appena tutti i frame sono stati controllati; se uno si distingue, ti viene mostrato prima.</translation>
    </message>
    <message>
        <source>First every frame is looked at: {seen} of {all}…</source>
        <translation>Prima si controlla ogni frame: {seen} di {all}…</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date; this goes on where it stopped.</source>
        <translation>{kept} di {all} sono aggiornati; si riprende da dove ci si era fermati.</translation>
    </message>
    <message>
        <source>One click makes them all: first bias and darks, then the flats with them.</source>
        <translation>Un clic li crea tutti: prima bias e dark, poi con essi i flat.</translation>
    </message>
    <message>
        <source>It stops after this step; finished masters are kept…</source>
        <translation>Si ferma dopo questo passo; i master finiti restano…</translation>
    </message>
    <message>
        <source>Stopping; finished masters are kept…</source>
        <translation>Arresto in corso; i master finiti restano…</translation>
    </message>
    <message>
        <source>Masters are being made…</source>
        <translation>Creazione dei master in corso…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Quasi finito.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Restano circa {time}.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Non c’è nulla da decidere.</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 da guardare</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} da guardare</translation>
    </message>
    <message>
        <source>Your decisions are kept in {path}; the frames stay as they are.</source>
        <translation>Le tue decisioni sono conservate in {path}; i frame restano come sono.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the PixInsight script</source>
        <translation>Salva lo script PixInsight</translation>
    </message>
    <message>
        <source>PixInsight script (*.js)</source>
        <translation>Script PixInsight (*.js)</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Scegli un master</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Master (*.xisf *.fits *.fit *.fts)</translation>
    </message>
    <message>
        <source>Choose the folder of a past run</source>
        <translation>Scegli la cartella di un’esecuzione passata</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Masters for the library: here</source>
        <translation>Master per la libreria: qui</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add {what} to the frames</source>
        <translation>Aggiungi {what} ai frame</translation>
    </message>
    <message>
        <source>Look at a master, or add {what} to the frames</source>
        <translation>Guarda un master o aggiungi {what} ai frame</translation>
    </message>
    <message>
        <source>Add its masters to the library</source>
        <translation>Aggiungi i suoi master alla libreria</translation>
    </message>
    <message>
        <source>Add the masters of {count} folders to the library</source>
        <translation>Aggiungi i master di {count} cartelle alla libreria</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 cartella</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} cartelle</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 file</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} file</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} e {b}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Trascina qui una cartella di frame di calibrazione</translation>
    </message>
    <message>
        <source>Bias, darks, flat darks and flats may lie together, of several cameras and nights: they are told apart by their headers. Nothing in your folders is changed.</source>
        <translation>Bias, dark, dark dei flat e flat possono stare insieme, di più camere e notti: si distinguono dagli header. Nelle tue cartelle non cambia nulla.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Aggiungi frame…</translation>
    </message>
    <message>
        <source>Open the staged wizard</source>
        <translation>Apri la procedura guidata</translation>
    </message>
    <message>
        <source>Writes the frames of a small night (50 MB at most) and makes their masters</source>
        <translation>Scrive i frame di una piccola notte (al massimo 50 MB) e crea i master</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Prova con frame di esempio</translation>
    </message>
    <message>
        <source>Writing sample frames…</source>
        <translation>Scrittura dei frame di esempio…</translation>
    </message>
    <message>
        <source>Making sample masters…</source>
        <translation>Creazione dei master di esempio…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Cartelle recenti</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Apri {folder}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>{engine} not found</source>
        <translation>{engine} non trovato</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Starts PixInsight once and looks whether it runs a script.</source>
        <translation>Avvia PixInsight una volta e guarda se esegue uno script.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Dov’è?</translation>
    </message>
    <message>
        <source>PixInsight is being started: half a minute or so…</source>
        <translation>Avvio di PixInsight: circa mezzo minuto…</translation>
    </message>
    <message>
        <source>{pixinsight} was found on this computer.</source>
        <translation>{pixinsight} è stato trovato su questo computer.</translation>
    </message>
    <message>
        <source>PixInsight was not found: the built-in engine makes the masters.</source>
        <translation>PixInsight non è stato trovato: i master li crea il motore integrato.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{newest} is newer than {others}, for the same frames</source>
        <translation>{newest} è più recente di {others}, per gli stessi frame</translation>
    </message>
    <message>
        <source>dark {exposures} at {setup}</source>
        <translation>dark {exposures} a {setup}</translation>
    </message>
    <message>
        <source>darks {exposures} cannot be scaled at {setup}</source>
        <translation>i dark {exposures} non si possono scalare a {setup}</translation>
    </message>
    <message>
        <source>not known: {keys}</source>
        <translation>non noto: {keys}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Take {folder} out: nothing on disk changes</source>
        <translation>Togli {folder}: sul disco non cambia nulla</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>bias and darks</source>
        <translation>bias e dark</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>darks</source>
        <translation>dark</translation>
    </message>
</context>
<context>
    <name>FramePicture</name>
    <message>
        <source>Frame before this one (←)</source>
        <translation>Frame precedente (←)</translation>
    </message>
    <message>
        <source>Frame after this one (→)</source>
        <translation>Frame successivo (→)</translation>
    </message>
    <message>
        <source>Show the whole frame (F)</source>
        <translation>Mostra tutto il frame (F)</translation>
    </message>
    <message>
        <source>One pixel of the frame for one of the screen (1)</source>
        <translation>Un pixel del frame per uno dello schermo (1)</translation>
    </message>
    <message>
        <source>Stretch dark frames so that they show</source>
        <translation>Stira i frame scuri perché si vedano</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stiramento</translation>
    </message>
    <message>
        <source>One stretch for all frames of the group (L)</source>
        <translation>Un solo stiramento per tutti i frame del gruppo (L)</translation>
    </message>
    <message>
        <source>Blink (Space)</source>
        <translation>Blink (Spazio)</translation>
    </message>
    <message>
        <source>What a frame blinks with</source>
        <translation>Con che cosa si alterna un frame</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Blink through the frames of the group, or a frame with the others&apos; mean</source>
        <translation>Alterna i frame del gruppo, o un frame con la media degli altri</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Immagini al secondo</translation>
    </message>
    <message>
        <source>The mean of the other frames (M)</source>
        <translation>La media degli altri frame (M)</translation>
    </message>
    <message>
        <source>The frame minus the others&apos; mean, or its ratio for flats (D)</source>
        <translation>Il frame meno la media degli altri, o il rapporto per i flat (D)</translation>
    </message>
    <message>
        <source>Two frames side by side (C)</source>
        <translation>Due frame affiancati (C)</translation>
    </message>
    <message>
        <source>Picture of the frame</source>
        <translation>Immagine del frame</translation>
    </message>
    <message>
        <source>Picture of the frame beside</source>
        <translation>Immagine del frame accanto</translation>
    </message>
    <message>
        <source>mean of the others</source>
        <translation>media degli altri</translation>
    </message>
    <message>
        <source>This file cannot be shown:
{reason}</source>
        <translation>Questo file non si può mostrare:
{reason}</translation>
    </message>
    <message>
        <source>x {x}  y {y}   {adu} ADU   {parts}</source>
        <translation>x {x}  y {y}   {adu} ADU   {parts}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} di {count}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>escluso da te</translation>
    </message>
</context>
<context>
    <name>FramesTable</name>
    <message>
        <source>Frames of the group</source>
        <translation>Frame del gruppo</translation>
    </message>
</context>
<context>
    <name>GroupLevels</name>
    <message>
        <source>Take in again</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Median of every frame (ADU)</source>
        <translation>Mediana di ogni frame (ADU)</translation>
    </message>
    <message>
        <source>Median of every frame</source>
        <translation>Mediana di ogni frame</translation>
    </message>
    <message>
        <source>Median of every frame: reading…</source>
        <translation>Mediana di ogni frame: lettura…</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Escludilo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Escludili</translation>
    </message>
    <message>
        <source>{count} of {frames} frames are odd: {causes}</source>
        <translation>{count} di {frames} frame sono strani: {causes}</translation>
    </message>
    <message>
        <source>1 frame of this group is left out by you</source>
        <translation>1 frame di questo gruppo è escluso da te</translation>
    </message>
    <message>
        <source>{count} frames of this group are left out by you</source>
        <translation>{count} frame di questo gruppo sono esclusi da te</translation>
    </message>
    <message>
        <source>Leave out the {count} above the line</source>
        <translation>Escludi i {count} sopra la linea</translation>
    </message>
    <message>
        <source>Leave out the {count} below the line</source>
        <translation>Escludi i {count} sotto la linea</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Frames</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>Select a group or a frame on the left to look at it.</source>
        <translation>Seleziona a sinistra un gruppo o un frame per guardarlo.</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of frames</source>
        <translation>Gruppi di frame</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Adatta le colonne</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonne come all’inizio</translation>
    </message>
</context>
<context>
    <name>IntegrationTab</name>
    <message>
        <source>Pixel rejection</source>
        <translation>Reiezione dei pixel</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>limite proprio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Frames of a master</source>
        <translation>Frame di un master</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Almeno</translation>
    </message>
    <message>
        <source>A group of fewer frames makes no master.</source>
        <translation>Un gruppo con meno frame non dà alcun master.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avvisa sotto</translation>
    </message>
    <message>
        <source>A group of fewer frames makes a master with a warning.</source>
        <translation>Un gruppo con meno frame dà un master con un avviso.</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Frame strani</translation>
    </message>
    <message>
        <source>Every frame is compared with the others of its group before they are combined</source>
        <translation>Ogni frame viene confrontato con gli altri del suo gruppo prima di combinarli</translation>
    </message>
    <message>
        <source>Keep masters that another engine made</source>
        <translation>Conserva i master creati da un altro motore</translation>
    </message>
    <message>
        <source>Without it, a master that PixInsight made of the same frames is made again.</source>
        <translation>Senza, un master che PixInsight ha creato dagli stessi frame viene rifatto.</translation>
    </message>
    <message>
        <source>{many} from {count} frames on, {few} below.</source>
        <translation>{many} da {count} frame in su, {few} sotto.</translation>
    </message>
    <message>
        <source>Every sample counts: cosmic rays and satellites stay in.</source>
        <translation>Ogni campione conta: raggi cosmici e satelliti restano dentro.</translation>
    </message>
    <message>
        <source>Without own limits: {low} low, {high} high.</source>
        <translation>Senza limiti propri: {low} basso, {high} alto.</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>What is to be decided</source>
        <translation>Che cosa c’è da decidere</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>No master is made of these files (Del).</source>
        <translation>Da questi file non si crea alcun master (Canc).</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignora</translation>
    </message>
    <message>
        <source>It may be as it is, and is not asked about again (Ctrl+I).</source>
        <translation>Può restare così e non viene più chiesto (Ctrl+I).</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>As it was before you decided (Ctrl+Z).</source>
        <translation>Com’era prima della tua decisione (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Tieni</translation>
    </message>
    <message>
        <source>Apply to all {count} like this</source>
        <translation>Applica a tutti i {count} simili</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostra il file</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Imposta il tipo…</translation>
    </message>
    <message>
        <source>Set the filter…</source>
        <translation>Imposta il filtro…</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Imposta un valore dell’header…</translation>
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
        <translation>senza filtro</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>parte {name}</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Deciso da te</translation>
    </message>
    <message>
        <source>ignored: {why}</source>
        <translation>ignorato: {why}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>{values} set by you</source>
        <translation>{values} impostato da te</translation>
    </message>
    <message>
        <source>kept, whatever the check finds</source>
        <translation>tenuto, qualunque cosa trovi il controllo</translation>
    </message>
    <message>
        <source>bias or dark chosen by you</source>
        <translation>bias o dark scelto da te</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli cartella…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>A library can be added at any time: File, Add library folder</source>
        <translation>Una libreria si può aggiungere in ogni momento: File, Aggiungi cartella di libreria</translation>
    </message>
    <message>
        <source>Do you keep older masters in a folder?</source>
        <translation>Conservi master più vecchi in una cartella?</translation>
    </message>
    <message>
        <source>Library: {folders} · {bias} bias · {dark} dark</source>
        <translation>Libreria: {folders} · {bias} bias · {dark} dark</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>superseded</source>
        <translation>sostituito</translation>
    </message>
    <message>
        <source>A newer master took its place; it is kept.</source>
        <translation>Un master più recente ha preso il suo posto; resta conservato.</translation>
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
        <translation>Prende i master bias dalle cartelle che aggiungi</translation>
    </message>
    <message>
        <source>Darks</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Take master darks and flat darks from folders you add</source>
        <translation>Prende master dark e dark dei flat dalle cartelle che aggiungi</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Aggiungi cartella…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Nothing on disk is removed</source>
        <translation>Dal disco non viene tolto nulla</translation>
    </message>
    <message>
        <source>Read the library folders again</source>
        <translation>Rilegge le cartelle della libreria</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>Usa per</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Filter masters…  (camera, gain, exposure, file)</source>
        <translation>Filtra master…  (camera, guadagno, esposizione, file)</translation>
    </message>
    <message>
        <source>Filter masters</source>
        <translation>Filtra master</translation>
    </message>
    <message>
        <source>Masters of the library</source>
        <translation>Master della libreria</translation>
    </message>
    <message>
        <source>Darks by set point and exposure</source>
        <translation>Dark per setpoint ed esposizione</translation>
    </message>
    <message>
        <source>What is the matter with the library</source>
        <translation>Che cosa non va nella libreria</translation>
    </message>
    <message>
        <source>Masters of earlier nights calibrate the flats of this one. Add the folder they are in, or drop it here.</source>
        <translation>I master di notti precedenti calibrano i flat di questa. Aggiungi la cartella in cui si trovano o trascinala qui.</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Lettura della libreria…</translation>
    </message>
    <message>
        <source>There are no master biases or darks in these folders.</source>
        <translation>In queste cartelle non ci sono master bias o dark.</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} di {all}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemi</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacuna</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} lacune</translation>
    </message>
    <message>
        <source>1 older than a year</source>
        <translation>1 più vecchio di un anno</translation>
    </message>
    <message>
        <source>{count} older than a year</source>
        <translation>{count} più vecchi di un anno</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 file non viene usato</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} file non vengono usati</translation>
    </message>
    <message>
        <source>Nothing to mend in the library</source>
        <translation>Nulla da sistemare nella libreria</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Scegli una cartella di libreria</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copia percorso</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Guarda da vicino</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Togli dalla libreria</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>Hide; “Run and log” in the menu View shows it again</source>
        <translation>Nasconde; «Esecuzione e registro» nel menu Vista lo mostra di nuovo</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Nascondi l’esecuzione</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Cartelle recenti</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Segui il sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Red for the night</source>
        <translation>Rosso per la notte</translation>
    </message>
    <message>
        <source>Masters are being made. Stop and close?</source>
        <translation>Creazione dei master in corso. Fermare e chiudere?</translation>
    </message>
    <message>
        <source>Finished masters are kept.</source>
        <translation>I master finiti restano.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Ferma e chiudi</translation>
    </message>
    <message>
        <source>Sample frames</source>
        <translation>Frame di esempio</translation>
    </message>
    <message>
        <source>Files have come to or gone from the folders since they were read.</source>
        <translation>Dalla lettura sono arrivati o spariti file nelle cartelle.</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Crea master</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Annulla: {decision}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>Ripeti: {decision}</translation>
    </message>
    <message>
        <source>{number} of {count} · {kind}: {what}</source>
        <translation>{number} di {count} · {kind}: {what}</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Avanti (F8)</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La lingua cambia al prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>MasterActs</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Scegli una cartella…</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Scegli una cartella di libreria</translation>
    </message>
    <message>
        <source>Tests found {masters} bad.</source>
        <translation>I test giudicano cattivi {masters}.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Aggiungi comunque</translation>
    </message>
    <message>
        <source>Add only the others</source>
        <translation>Aggiungi solo gli altri</translation>
    </message>
    <message>
        <source>{masters} could not be added: {reason}</source>
        <translation>{masters} non si sono potuti aggiungere: {reason}</translation>
    </message>
    <message>
        <source>{masters} added to {library}.</source>
        <translation>{masters} aggiunti a {library}.</translation>
    </message>
    <message>
        <source>{masters} in {library} already.</source>
        <translation>{masters} già in {library}.</translation>
    </message>
    <message>
        <source>{masters} kept as superseded.</source>
        <translation>{masters} conservati come sostituiti.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}. The older one is kept as superseded.</source>
        <translation>Il master è nella libreria: {path}. Il più vecchio resta come sostituito.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}</source>
        <translation>Il master è nella libreria: {path}</translation>
    </message>
    <message>
        <source>The master was in the library already: {path}</source>
        <translation>Il master era già nella libreria: {path}</translation>
    </message>
    <message>
        <source>The library has a newer master; this one is kept as superseded: {path}</source>
        <translation>La libreria ha un master più recente; questo resta come sostituito: {path}</translation>
    </message>
    <message>
        <source>These {masters}…</source>
        <translation>Questi {masters}…</translation>
    </message>
    <message>
        <source>These and the library’s {masters}…</source>
        <translation>Questi e i {masters} della libreria…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Scegli una cartella per l’esportazione</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. Add these grouping keywords: {names}.</source>
        <translation>{masters} esportati in {folder}. Aggiungi queste parole chiave di raggruppamento: {names}.</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. No grouping keyword is needed.</source>
        <translation>{masters} esportati in {folder}. Non servono parole chiave di raggruppamento.</translation>
    </message>
</context>
<context>
    <name>MasterViewer</name>
    <message>
        <source>Compare with…</source>
        <translation>Confronta con…</translation>
    </message>
    <message>
        <source>Choose an older master: blink, difference or ratio, and what changed</source>
        <translation>Scegli un master più vecchio: blink, differenza o rapporto, e che cosa è cambiato</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiche</translation>
    </message>
    <message>
        <source>The master is being tested…</source>
        <translation>Prova del master in corso…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>older</source>
        <translation>più vecchio</translation>
    </message>
    <message>
        <source>The other file is no master of the same size.</source>
        <translation>L’altro file non è un master della stessa dimensione.</translation>
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
        <translation>Rifalli</translation>
    </message>
    <message>
        <source>{names}: an older master is there and will be replaced, because something it is made of changed. Uncheck it below to keep the older one.</source>
        <translation>{names}: c’è un master più vecchio che verrà sostituito, perché è cambiato qualcosa di cui è fatto. Togli il segno qui sotto per tenere quello vecchio.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} e altri {count}</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made.</source>
        <translation>Verranno creati {masters} da {frames}.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date and kept.</source>
        <translation>{kept} di {all} sono aggiornati e restano.</translation>
    </message>
    <message>
        <source>A check box leaves a master, or one of its frames, out.</source>
        <translation>Una casella esclude un master o uno dei suoi frame.</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The bias or dark of these flats is missing or not exact. Choose another one on the right, add a library by dropping its folder here, or ignore it.</source>
        <translation>Il bias o il dark di questi flat manca o non è esatto. Scegline un altro a destra, aggiungi una libreria trascinando qui la sua cartella, o ignoralo.</translation>
    </message>
    <message>
        <source>Every flat has what it needs, or what you chose for it.</source>
        <translation>Ogni flat ha ciò che gli serve, o ciò che hai scelto.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Select a flat in the list: here stands which bias and dark it gets, and why.</source>
        <translation>Seleziona un flat nell’elenco: qui si vede quale bias e quale dark riceve, e perché.</translation>
    </message>
    <message>
        <source>A {master} is made of its frames as they are: it needs no other master.</source>
        <translation>Un {master} si crea dai suoi frame così come sono: non gli serve un altro master.</translation>
    </message>
    <message>
        <source>In this run it calibrates:</source>
        <translation>In questa esecuzione calibra:</translation>
    </message>
    <message>
        <source>No flat of this run takes it.</source>
        <translation>Nessun flat di questa esecuzione lo usa.</translation>
    </message>
    <message>
        <source>Flats take it only in a staged run: see the Plan tab for that.</source>
        <translation>I flat lo usano solo in un’esecuzione a fasi: vedi la scheda Piano.</translation>
    </message>
</context>
<context>
    <name>MatchingTab</name>
    <message>
        <source>What counts as equal</source>
        <translation>Che cosa conta come uguale</translation>
    </message>
    <message>
        <source>Exposures up to</source>
        <translation>Esposizioni fino a</translation>
    </message>
    <message>
        <source>Exposures that differ by no more are one; the larger of the two limits holds.</source>
        <translation>Le esposizioni che differiscono di non più di questo sono una sola; vale il maggiore dei due limiti.</translation>
    </message>
    <message>
        <source>or up to</source>
        <translation>o fino a</translation>
    </message>
    <message>
        <source>% of the longer</source>
        <translation>% della più lunga</translation>
    </message>
    <message>
        <source>Frames within this are one group, and a match within it is exact.</source>
        <translation>I frame entro questo margine sono un gruppo, e un abbinamento entro di esso è esatto.</translation>
    </message>
    <message>
        <source>Set points up to</source>
        <translation>Setpoint fino a</translation>
    </message>
    <message>
        <source>Without a set point up to</source>
        <translation>Senza setpoint fino a</translation>
    </message>
    <message>
        <source>Needs a look up to</source>
        <translation>Da guardare fino a</translation>
    </message>
    <message>
        <source>A master up to this far off is still taken, with a warning; beyond it, none.</source>
        <translation>Un master entro questa differenza viene ancora usato, con un avviso; oltre, nessuno.</translation>
    </message>
    <message>
        <source>Groups and matches follow at once.</source>
        <translation>Gruppi e abbinamenti seguono subito.</translation>
    </message>
    <message>
        <source>Libraries of masters</source>
        <translation>Librerie di master</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Scegli una cartella di master</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master bias</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>Master dark</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Esecuzione</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Scegli un’altra cartella…</translation>
    </message>
    <message>
        <source>Show the libraries</source>
        <translation>Mostra le librerie</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Apre le impostazioni</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Configura il motore</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrali</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostra i risultati</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostra il registro</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Apri il rapporto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Use the built-in engine</source>
        <translation>Usa il motore integrato</translation>
    </message>
    <message>
        <source>Use as library</source>
        <translation>Usa come libreria</translation>
    </message>
    <message>
        <source>Choose a rig</source>
        <translation>Scegliere una strumentazione</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>altri {count}</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Pixels per level (ADU)</source>
        <translation>Pixel per livello (ADU)</translation>
    </message>
    <message>
        <source>Pixels per level</source>
        <translation>Pixel per livello</translation>
    </message>
</context>
<context>
    <name>OverridesKeeper</name>
    <message>
        <source>{frames} left out</source>
        <translation>{frames} esclusi</translation>
    </message>
    <message>
        <source>{frames} taken in again</source>
        <translation>{frames} ripresi</translation>
    </message>
    <message>
        <source>the header values of {frames} as in the files</source>
        <translation>i valori dell’header di {frames} come nei file</translation>
    </message>
    <message>
        <source>header values of {frames} set</source>
        <translation>valori dell’header di {frames} impostati</translation>
    </message>
    <message>
        <source>no master for a flat</source>
        <translation>nessun master per un flat</translation>
    </message>
    <message>
        <source>a master for a flat</source>
        <translation>un master per un flat</translation>
    </message>
    <message>
        <source>the best match for a flat</source>
        <translation>il miglior abbinamento per un flat</translation>
    </message>
    <message>
        <source>an issue ignored</source>
        <translation>una questione ignorata</translation>
    </message>
    <message>
        <source>an issue asked about again</source>
        <translation>una questione di nuovo aperta</translation>
    </message>
    <message>
        <source>{frames} kept as they are</source>
        <translation>{frames} tenuti così come sono</translation>
    </message>
    <message>
        <source>{frames} checked again</source>
        <translation>{frames} ricontrollati</translation>
    </message>
    <message>
        <source>all choices forgotten</source>
        <translation>tutte le scelte dimenticate</translation>
    </message>
    <message>
        <source>{reason} It is kept as {file}; decisions start anew.</source>
        <translation>{reason} Resta come {file}; le decisioni ripartono da zero.</translation>
    </message>
    <message>
        <source>{reason} Decisions are not kept meanwhile.</source>
        <translation>{reason} Intanto le decisioni non vengono conservate.</translation>
    </message>
    <message>
        <source>Your choices cannot be kept in {folder}: {reason}.</source>
        <translation>Le tue scelte non si possono conservare in {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Split off</source>
        <translation>Separa</translation>
    </message>
    <message>
        <source>These {frames} become a group and a master of their own, named:</source>
        <translation>Questi {frames} diventano un gruppo e un master a sé, con nome:</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Nome della parte</translation>
    </message>
    <message>
        <source>after the meridian flip</source>
        <translation>dopo il passaggio al meridiano</translation>
    </message>
</context>
<context>
    <name>PixInsightTab</name>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>PixInsight where it is found, else built-in</source>
        <translation>PixInsight se si trova, altrimenti integrato</translation>
    </message>
    <message>
        <source>Where PixInsight is</source>
        <translation>Dove si trova PixInsight</translation>
    </message>
    <message>
        <source>looked for in the usual places</source>
        <translation>cercato nei posti soliti</translation>
    </message>
    <message>
        <source>PixInsight&apos;s program or folder</source>
        <translation>Programma o cartella di PixInsight</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sfoglia…</translation>
    </message>
    <message>
        <source>Make masters with</source>
        <translation>Crea i master con</translation>
    </message>
    <message>
        <source>Program or folder</source>
        <translation>Programma o cartella</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Looks for PixInsight without starting it.</source>
        <translation>Cerca PixInsight senza avviarlo.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Starts PixInsight on a script of one line; it takes about half a minute.</source>
        <translation>Avvia PixInsight con uno script di una riga; ci vuole circa mezzo minuto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Come viene avviato</translation>
    </message>
    <message>
        <source>Instance slot</source>
        <translation>Slot dell’istanza</translation>
    </message>
    <message>
        <source>A slot of its own keeps it apart from a PixInsight you work with.</source>
        <translation>Uno slot a sé lo tiene separato da un PixInsight con cui lavori.</translation>
    </message>
    <message>
        <source>End it after silence of</source>
        <translation>Chiudilo dopo un silenzio di</translation>
    </message>
    <message>
        <source>Without any sign of life for this long, the run is ended.</source>
        <translation>Senza alcun segno di vita per questo tempo, l’esecuzione viene chiusa.</translation>
    </message>
    <message>
        <source>Close it when the run is done</source>
        <translation>Chiudilo a esecuzione finita</translation>
    </message>
    <message>
        <source>Keep the calibrated flats</source>
        <translation>Conserva i flat calibrati</translation>
    </message>
    <message>
        <source>No splash screen</source>
        <translation>Nessuna schermata iniziale</translation>
    </message>
    <message>
        <source>No start-up scripts</source>
        <translation>Nessuno script di avvio</translation>
    </message>
    <message>
        <source>No look for updates</source>
        <translation>Nessuna ricerca di aggiornamenti</translation>
    </message>
    <message>
        <source>No messages at the start</source>
        <translation>Nessun messaggio all’avvio</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>All’avvio</translation>
    </message>
    <message>
        <source>Scripts go to</source>
        <translation>Gli script vanno in</translation>
    </message>
    <message>
        <source>the folder of the run</source>
        <translation>la cartella dell’esecuzione</translation>
    </message>
    <message>
        <source>Folder for scripts</source>
        <translation>Cartella degli script</translation>
    </message>
    <message>
        <source>Where is PixInsight?</source>
        <translation>Dov’è PixInsight?</translation>
    </message>
    <message>
        <source>PixInsight is being started…</source>
        <translation>Avvio di PixInsight…</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This run</source>
        <translation>Questa esecuzione</translation>
    </message>
    <message>
        <source>Use the new masters for its flats</source>
        <translation>Usa i nuovi master per i suoi flat</translation>
    </message>
    <message>
        <source>First bias and darks are made, then the flats with them and the library.</source>
        <translation>Prima si creano bias e dark, poi i flat con essi e la libreria.</translation>
    </message>
    <message>
        <source>Make all again</source>
        <translation>Rifai tutto</translation>
    </message>
    <message>
        <source>Also masters that are up to date are made again.</source>
        <translation>Vengono rifatti anche i master aggiornati.</translation>
    </message>
    <message>
        <source>Make:</source>
        <translation>Crea:</translation>
    </message>
    <message>
        <source>Make masters of this kind.</source>
        <translation>Crea master di questo tipo.</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Passi del piano</translation>
    </message>
    <message>
        <source>There is no plan yet: add frames first.</source>
        <translation>Non c’è ancora un piano: prima aggiungi frame.</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made, by {engine}.</source>
        <translation>Verranno creati {masters} da {frames}, con {engine}.</translation>
    </message>
    <message>
        <source>Nothing is to be made.</source>
        <translation>Non c’è nulla da creare.</translation>
    </message>
    <message>
        <source>Up to date and kept: {count}.</source>
        <translation>Aggiornati e conservati: {count}.</translation>
    </message>
    <message>
        <source>Not possible: {count}.</source>
        <translation>Non possibili: {count}.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>circa {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} da leggere</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} da scrivere</translation>
    </message>
    <message>
        <source>{size} of disk in between</source>
        <translation>{size} di disco nel frattempo</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} liberi</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} di memoria</translation>
    </message>
    <message>
        <source>The disk is too small: the run needs {room}, and {free} are free.</source>
        <translation>Il disco è troppo piccolo: all’esecuzione servono {room} e ne restano {free}.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{path} cannot be read: {why}. The defaults are used.</source>
        <translation>{path} non si può leggere: {why}. Si usano i valori predefiniti.</translation>
    </message>
    <message>
        <source>{path} cannot be used and is now {aside}; the defaults are used. {why}</source>
        <translation>{path} non si può usare e ora si chiama {aside}; si usano i valori predefiniti. {why}</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Stop now</source>
        <translation>Ferma ora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
    <message>
        <source>Stop now; finished masters are kept</source>
        <translation>Ferma ora; i master finiti restano</translation>
    </message>
    <message>
        <source>All {kept} up to date</source>
        <translation>Tutti i {kept} aggiornati</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Crea master</translation>
    </message>
    <message>
        <source>Create {count}, keep {kept} up to date</source>
        <translation>Crea {count}, conserva {kept} aggiornati</translation>
    </message>
    <message>
        <source>Create {masters}</source>
        <translation>Crea {masters}</translation>
    </message>
    <message>
        <source>Make them in {folder}</source>
        <translation>Li crea in {folder}</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>No registration, no network, no telemetry: all stays on this computer.</source>
        <translation>Nessuna registrazione, nessuna rete, nessuna telemetria: tutto resta su questo computer.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try the built-in engine</source>
        <translation>Prova il motore integrato</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Mostra la riga</translation>
    </message>
    <message>
        <source>Show the line of the log that says it</source>
        <translation>Mostra la riga del registro che lo dice</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Apri rapporto</translation>
    </message>
    <message>
        <source>A run writes a report at its end.</source>
        <translation>Un’esecuzione scrive un rapporto alla fine.</translation>
    </message>
    <message>
        <source>Add to library…</source>
        <translation>Aggiungi alla libreria…</translation>
    </message>
    <message>
        <source>In library</source>
        <translation>In libreria</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} basso, {high} alto</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rigettato</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Reiezione</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>{part} of full scale, {level}</source>
        <translation>{part} del fondo scala, {level}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>well exposed</source>
        <translation>ben esposto</translation>
    </message>
    <message>
        <source>a little dark</source>
        <translation>un po’ scuro</translation>
    </message>
    <message>
        <source>a little bright</source>
        <translation>un po’ luminoso</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>troppo scuro</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>troppo luminoso</translation>
    </message>
    <message>
        <source>{single} → {noise} ADU, {gain}× less</source>
        <translation>{single} → {noise} ADU, {gain}× in meno</translation>
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
        <translation>Escludi questo frame e rifai {masters}</translation>
    </message>
    <message>
        <source>Leave these frames out and make {masters} again</source>
        <translation>Escludi questi frame e rifai {masters}</translation>
    </message>
    <message>
        <source>{title} of this run</source>
        <translation>{title} di questa esecuzione</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Export for WBPP…</source>
        <translation>Esporta per WBPP…</translation>
    </message>
    <message>
        <source>A folder of masters for PixInsight’s WeightedBatchPreprocessing</source>
        <translation>Una cartella di master per il WeightedBatchPreprocessing di PixInsight</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Apri rapporto</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Apri cartella</translation>
    </message>
    <message>
        <source>Masters stand here once they are made.</source>
        <translation>I master compaiono qui una volta creati.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
    <message>
        <source>A table that can be sorted, instead of cards</source>
        <translation>Una tabella ordinabile al posto delle schede</translation>
    </message>
    <message>
        <source>{masters} failed for one reason: {reason}</source>
        <translation>Non riusciti per un solo motivo ({masters}): {reason}</translation>
    </message>
    <message>
        <source>{masters} made</source>
        <translation>{masters} creati</translation>
    </message>
    <message>
        <source>{masters} up to date</source>
        <translation>{masters} aggiornati</translation>
    </message>
    <message>
        <source>{masters} failed</source>
        <translation>{masters} falliti</translation>
    </message>
    <message>
        <source>{masters} not made</source>
        <translation>{masters} non creati</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Aggiungi alla libreria</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copia i percorsi</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copia le righe come tabella</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Guarda da vicino</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>Prova il motore integrato</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Mostra la riga</translation>
    </message>
    <message>
        <source>Add all to library…</source>
        <translation>Aggiungi tutto alla libreria…</translation>
    </message>
    <message>
        <source>Adding {number} of {count}…</source>
        <translation>Aggiunta di {number} di {count}…</translation>
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
        <translation>I master sono ancora in creazione.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date.</source>
        <translation>{kept} di {all} sono aggiornati.</translation>
    </message>
    <message>
        <source>Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest.</source>
        <translation>Fermato. {kept} di {all} sono aggiornati e restano; «Crea» continua con il resto.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, {count} with a warning: see the cards.</source>
        <translation>{masters} creati in {time}, {count} con un avviso: vedi le schede.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, each opened again and found good.</source>
        <translation>{masters} creati in {time}, ognuno riaperto e trovato a posto.</translation>
    </message>
    <message>
        <source>{made} of {all} were made; the cards say why the others failed.</source>
        <translation>Ne sono stati creati {made} di {all}; le schede dicono perché gli altri sono falliti.</translation>
    </message>
</context>
<context>
    <name>RigBox</name>
    <message>
        <source>Rig</source>
        <translation>Strumentazione</translation>
    </message>
    <message>
        <source>No rig</source>
        <translation>Nessuna strumentazione</translation>
    </message>
    <message>
        <source>By the camera</source>
        <translation>In base alla camera</translation>
    </message>
    <message>
        <source>Not clear: choose a rig</source>
        <translation>Non chiaro: sceglierne una</translation>
    </message>
    <message>
        <source>By the camera: none</source>
        <translation>In base alla camera: nessuna</translation>
    </message>
    <message>
        <source>By the camera: {rig}</source>
        <translation>In base alla camera: {rig}</translation>
    </message>
</context>
<context>
    <name>RigKeeper</name>
    <message>
        <source>Rigs are not kept, for {path} cannot be read.</source>
        <translation>Le strumentazioni non vengono salvate, perché {path} non può essere letto.</translation>
    </message>
    <message>
        <source>The rigs cannot be kept in {path}: {reason}.</source>
        <translation>Le strumentazioni non possono essere salvate in {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Abbinamento</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
</context>
<context>
    <name>RigsTab</name>
    <message>
        <source>After a scan the rig that has the camera of the frames is used by itself. What a rig does not have is as in the other settings.</source>
        <translation>Dopo la lettura si usa da sé la strumentazione che ha la camera delle pose. Ciò che una strumentazione non ha resta come nelle altre impostazioni.</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Strumentazioni</translation>
    </message>
    <message>
        <source>New rig</source>
        <translation>Nuova strumentazione</translation>
    </message>
    <message>
        <source>New rig from these frames</source>
        <translation>Nuova da queste pose</translation>
    </message>
    <message>
        <source>With the cameras, libraries and engine that are in use now</source>
        <translation>Con le camere, le librerie e il motore in uso adesso</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motore</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Reiezione</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Camere</translation>
    </message>
    <message>
        <source>One in each line, as the headers write it</source>
        <translation>Una per riga, come la scrivono gli header</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Scegli una cartella di master</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master bias</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>Master dark</translation>
    </message>
    <message>
        <source>beside the first folder, or {night}/masters</source>
        <translation>accanto alla prima cartella, o {night}/masters</translation>
    </message>
    <message>
        <source>A folder below that of the frames, or a whole path; it may hold {fields}</source>
        <translation>Una cartella sotto quella delle pose, o un percorso completo; può contenere {fields}</translation>
    </message>
    <message>
        <source>As in the other settings</source>
        <translation>Come nelle altre impostazioni</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>limite proprio</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>Non applicato: {reason}.</translation>
    </message>
    <message>
        <source>For these frames: {folder}</source>
        <translation>Per queste pose: {folder}</translation>
    </message>
    <message>
        <source>the rig {rig} added</source>
        <translation>strumentazione {rig} aggiunta</translation>
    </message>
    <message>
        <source>the rig {rig} removed</source>
        <translation>strumentazione {rig} rimossa</translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <source>set by you</source>
        <translation>impostato da te</translation>
    </message>
    <message>
        <source>“Automatic” goes back to the match the program finds.</source>
        <translation>«Automatico» torna all’abbinamento trovato dal programma.</translation>
    </message>
    <message>
        <source>Candidates: {master}</source>
        <translation>Candidati: {master}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usa questo</translation>
    </message>
    <message>
        <source>Calibrate the flat with the selected master.</source>
        <translation>Calibra il flat con il master selezionato.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Nessun {kind}</translation>
    </message>
    <message>
        <source>Calibrate the flat without any master {kind}.</source>
        <translation>Calibra il flat senza master {kind}.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Take a master from anywhere on your disks.</source>
        <translation>Prende un master da un punto qualsiasi dei tuoi dischi.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Back to the match the program finds.</source>
        <translation>Torna all’abbinamento trovato dal programma.</translation>
    </message>
    <message>
        <source>{count} more masters match less well</source>
        <translation>altri {count} master corrispondono peggio</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>scalato</translation>
    </message>
    <message>
        <source>All agree in: {keys}</source>
        <translation>Tutti concordano in: {keys}</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Scegli un master</translation>
    </message>
    <message>
        <source>Masters ({patterns})</source>
        <translation>Master ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>This was a replay of the run {name}. Nothing was made now.</source>
        <translation>Era la riproduzione dell’esecuzione {name}. Ora non è stato creato nulla.</translation>
    </message>
    <message>
        <source>Started: {step}</source>
        <translation>Avviato: {step}</translation>
    </message>
    <message>
        <source>Done: {step}: {path}</source>
        <translation>Fatto: {step}: {path}</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>Fermato: {step}</translation>
    </message>
    <message>
        <source>Failed: {step}: {reason}</source>
        <translation>Fallito: {step}: {reason}</translation>
    </message>
    <message>
        <source>{engine} has said nothing for {seconds} s: it may be waiting behind a dialog, for a licence or an update.</source>
        <translation>{engine} non dice nulla da {seconds} s: forse aspetta dietro una finestra di dialogo, una licenza o un aggiornamento.</translation>
    </message>
    <message>
        <source>Nothing was heard of {engine} for {seconds} s: does the drive with the frames answer?</source>
        <translation>Di {engine} non si sa nulla da {seconds} s: il disco con i frame risponde?</translation>
    </message>
    <message>
        <source>Stopped: {made} finished and kept.</source>
        <translation>Fermato: {made} finiti e conservati.</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed. {step}: {reason}</source>
        <translation>{made} creati, {failed} falliti. {step}: {reason}</translation>
    </message>
    <message>
        <source>{made} made in {output}.</source>
        <translation>{made} creati in {output}.</translation>
    </message>
    <message>
        <source>{made} made in {output}, {count} of them with a warning. {step}: {reason}</source>
        <translation>{made} creati in {output}, {count} dei quali con un avviso. {step}: {reason}</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>{state}, with warnings</source>
        <translation>{state}, con avvisi</translation>
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
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>How much of the run is done</source>
        <translation>Quanto dell’esecuzione è fatto</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Passi dell’esecuzione</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop now: finished masters are kept</source>
        <translation>Ferma ora: i master finiti restano</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Ferma ora</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Ferma dopo questo passo</translation>
    </message>
    <message>
        <source>Checking the frames first…</source>
        <translation>Prima il controllo dei frame…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Avvio…</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Non è stato ancora eseguito nulla.</translation>
    </message>
    <message>
        <source>Stopped after {time}: {made} made</source>
        <translation>Fermato dopo {time}: {made} creati</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed in {time}</source>
        <translation>{made} creati, {failed} falliti in {time}</translation>
    </message>
    <message>
        <source>{made} made in {time}</source>
        <translation>{made} creati in {time}</translation>
    </message>
    <message>
        <source>Starting {engine}… {elapsed}</source>
        <translation>Avvio di {engine}… {elapsed}</translation>
    </message>
    <message>
        <source>A past run, told again</source>
        <translation>Un’esecuzione passata, riprodotta</translation>
    </message>
    <message>
        <source>Stage {stage} of 2</source>
        <translation>Fase {stage} di 2</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>passo {now} di {all}</translation>
    </message>
    <message>
        <source>{elapsed} elapsed</source>
        <translation>trascorsi {elapsed}</translation>
    </message>
    <message>
        <source>stops after this step</source>
        <translation>si ferma dopo questo passo</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arresto…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>quasi finito</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>restano circa {time}</translation>
    </message>
    <message>
        <source>The log cannot be saved as {path}: {reason}.</source>
        <translation>Il registro non si può salvare come {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>SampleNight</name>
    <message>
        <source>The sample frames cannot be written to {folder}: {reason}.</source>
        <translation>I frame di esempio non si possono scrivere in {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScanProcess</name>
    <message>
        <source>The scan ended before it was complete. Scan again.</source>
        <translation>La lettura è finita prima di essere completa. Rileggi.</translation>
    </message>
    <message>
        <source>The program that reads headers cannot be started: {reason}</source>
        <translation>Il programma che legge gli header non si può avviare: {reason}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>0 or more</source>
        <translation>0 o più</translation>
    </message>
    <message>
        <source>A dark with the exposure of flats. It is the best thing to subtract from them, better than a bias where the flats are long.</source>
        <translation>Un dark con l’esposizione dei flat. È la cosa migliore da sottrarre, meglio di un bias quando i flat sono lunghi.</translation>
    </message>
    <message>
        <source>A frame as long and as cold as a light, with the telescope covered. It holds the dark current and the hot pixels.</source>
        <translation>Un frame lungo e freddo come un light, con il telescopio coperto. Contiene la corrente di buio e i pixel caldi.</translation>
    </message>
    <message>
        <source>A frame of an evenly bright field, such as the sky at dusk. It holds vignetting, dust and the sensitivity of each pixel.</source>
        <translation>Un frame di un campo illuminato in modo uniforme, come il cielo al crepuscolo. Contiene la vignettatura, la polvere e la sensibilità di ogni pixel.</translation>
    </message>
    <message>
        <source>A frame of the shortest exposure with the telescope covered. It holds the offset and the pattern of the electronics.</source>
        <translation>Un frame con l’esposizione più breve e il telescopio coperto. Contiene l’offset e la trama dell’elettronica.</translation>
    </message>
    <message>
        <source>A name for what belongs to one or more cameras: libraries, output folder, engine and rejection. It is chosen by the camera in the headers.</source>
        <translation>Un nome per ciò che va con una o più camere: librerie, cartella di uscita, motore e reiezione. Si sceglie in base alla camera negli header.</translation>
    </message>
    <message>
        <source>A newer master of the same settings is in the library. The older one is kept beside it, and no flat takes it.</source>
        <translation>Nella libreria c’è un master più recente con le stesse impostazioni. Il più vecchio resta accanto, e nessun flat lo usa.</translation>
    </message>
    <message>
        <source>ADU per second</source>
        <translation>ADU al secondo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Already masters</source>
        <translation>Già master</translation>
    </message>
    <message>
        <source>Amber, needs a look</source>
        <translation>Ambra, da guardare</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>A 0</translation>
    </message>
    <message>
        <source>At full</source>
        <translation>A fondo scala</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bias or dark missing</source>
        <translation>Bias o dark mancante</translation>
    </message>
    <message>
        <source>Bias or dark needs a look</source>
        <translation>Bias o dark da guardare</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integrato</translation>
    </message>
    <message>
        <source>C kernel ({variant})</source>
        <translation>kernel C ({variant})</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibrazione</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Calibratore</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controlla</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Troncato</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Non cercarli</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doppio</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Few frames</source>
        <translation>Pochi frame</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File or group</source>
        <translation>File o gruppo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Flat dark</source>
        <translation>Dark dei flat</translation>
    </message>
    <message>
        <source>Flat, no filter</source>
        <translation>Flat, senza filtro</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frames with the same settings, which become one master. Flats are kept apart by filter and night, too.</source>
        <translation>Frame con le stesse impostazioni, che diventano un master. I flat sono separati anche per filtro e notte.</translation>
    </message>
    <message>
        <source>From noon to noon, named by the day on which it begins. Flats of one evening and the next morning belong to one night.</source>
        <translation>Da mezzogiorno a mezzogiorno, con il nome del giorno in cui comincia. I flat di una sera e del mattino seguente sono di una stessa notte.</translation>
    </message>
    <message>
        <source>GAIN is given in e-/ADU, so the camera&apos;s gain setting is unknown</source>
        <translation>GAIN è in e-/ADU, quindi l’impostazione di guadagno della camera è sconosciuta</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Guadagno</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valore massimo</translation>
    </message>
    <message>
        <source>How outliers are left out of the mean of each pixel: satellites, cosmic rays, stars in sky flats. Which way is best depends on how many frames there are.</source>
        <translation>Come si lasciano fuori dalla media di ogni pixel i valori anomali: satelliti, raggi cosmici, stelle nei flat di cielo. Quale modo sia il migliore dipende da quanti frame ci sono.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Escludili</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Linear fit clipping</source>
        <translation>Linear fit clipping</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valore minimo</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Rifatto</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master bias</translation>
    </message>
    <message>
        <source>Master dark</source>
        <translation>Master dark</translation>
    </message>
    <message>
        <source>Master flat</source>
        <translation>Master flat</translation>
    </message>
    <message>
        <source>Master flat dark</source>
        <translation>Master dark dei flat</translation>
    </message>
    <message>
        <source>Master light</source>
        <translation>Master light</translation>
    </message>
    <message>
        <source>Master {kind}</source>
        <translation>Master {kind}</translation>
    </message>
    <message>
        <source>Master {kind} {value}</source>
        <translation>Master {kind} {value}</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Masters cannot be written: {path} is write-protected.</source>
        <translation>I master non si possono scrivere: {path} è protetta da scrittura.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Abbinamento</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean of all pixels</source>
        <translation>Media di tutti i pixel</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median absolute deviation from the median</source>
        <translation>Deviazione assoluta mediana dalla mediana</translation>
    </message>
    <message>
        <source>Median of all pixels</source>
        <translation>Mediana di tutti i pixel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Min/max clipping</source>
        <translation>Reiezione min/max</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manca</translation>
    </message>
    <message>
        <source>Mixed sizes</source>
        <translation>Dimensioni miste</translation>
    </message>
    <message>
        <source>Mixed sources</source>
        <translation>Origini miste</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Neither the header nor the name nor the folder tells what these files are. Set their type, or do without them.</source>
        <translation>Né l’header né il nome né la cartella dicono che cosa sono questi file. Imposta il loro tipo o fanne a meno.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Notte</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>Nessun bias</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Senza filtro</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>Nessun tipo di frame</translation>
    </message>
    <message>
        <source>No master can be made of so few. If a header value keeps them apart from their group, set it; or do without them.</source>
        <translation>Da così pochi non si può creare un master. Se un valore dell’header li separa dal loro gruppo, impostalo; oppure fanne a meno.</translation>
    </message>
    <message>
        <source>No rejection</source>
        <translation>Nessuna reiezione</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rumore</translation>
    </message>
    <message>
        <source>Noise of a pixel from frame to frame; known once the frames were checked</source>
        <translation>Rumore di un pixel da frame a frame; noto una volta controllati i frame</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>Odd exposure</source>
        <translation>Esposizione strana</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Frame strani</translation>
    </message>
    <message>
        <source>Odd levels</source>
        <translation>Livelli strani</translation>
    </message>
    <message>
        <source>Odd, left out</source>
        <translation>Strano, escluso</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecchio</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Part of the pixels at full scale</source>
        <translation>Parte dei pixel a fondo scala</translation>
    </message>
    <message>
        <source>Part of the pixels that are 0</source>
        <translation>Parte dei pixel che sono 0</translation>
    </message>
    <message>
        <source>Percentile clipping</source>
        <translation>Percentile clipping</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script {script}: use --script-dir</source>
        <translation>A PixInsight non si può dare lo script {script}: usa --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script, as the folder for temporary files has a name with letters it does not take: choose a plain folder with --script-dir</source>
        <translation>A PixInsight non si può dare lo script, perché la cartella dei file temporanei ha nel nome lettere che non accetta: scegli una cartella semplice con --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be told the name {name}: rename it</source>
        <translation>A PixInsight non si può dare il nome {name}: rinominalo</translation>
    </message>
    <message>
        <source>PixInsight cannot combine frames of these file formats with each other: convert them to one, or use the built-in engine</source>
        <translation>PixInsight non può combinare tra loro frame di questi formati: convertili in uno solo o usa il motore integrato</translation>
    </message>
    <message>
        <source>PixInsight cannot read the master {kind}: make it again, or take it away</source>
        <translation>PixInsight non può leggere il master {kind}: rifallo o toglilo</translation>
    </message>
    <message>
        <source>PixInsight cannot read {file}: it is damaged or no image; take it out</source>
        <translation>PixInsight non può leggere {file}: è danneggiato o non è un’immagine; toglilo</translation>
    </message>
    <message>
        <source>PixInsight could calibrate none of the flats</source>
        <translation>PixInsight non ha potuto calibrare nessuno dei flat</translation>
    </message>
    <message>
        <source>PixInsight crashed (exit code {code}) without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight si è arrestato (codice di uscita {code}) senza eseguire lo script: avvialo a mano, chiudi ogni finestra di dialogo e guarda la sua licenza</translation>
    </message>
    <message>
        <source>PixInsight does not read packed frames such as {name}: unpack them, or use the built-in engine</source>
        <translation>PixInsight non legge frame compressi come {name}: decomprimili o usa il motore integrato</translation>
    </message>
    <message>
        <source>PixInsight ended without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight è terminato senza eseguire lo script: avvialo a mano, chiudi ogni finestra di dialogo e guarda la sua licenza</translation>
    </message>
    <message>
        <source>PixInsight made it, but said: {line}</source>
        <translation>PixInsight lo ha creato, ma ha detto: {line}</translation>
    </message>
    <message>
        <source>PixInsight may be waiting behind a window nobody sees: start it once by hand and close every dialog (licence, first start, updates), then run again</source>
        <translation>PixInsight forse aspetta dietro una finestra che nessuno vede: avvialo una volta a mano e chiudi ogni finestra di dialogo (licenza, primo avvio, aggiornamenti), poi esegui di nuovo</translation>
    </message>
    <message>
        <source>PixInsight needs at least 3 frames</source>
        <translation>A PixInsight servono almeno 3 frame</translation>
    </message>
    <message>
        <source>PixInsight ran out of memory: close other programs, or integrate fewer frames</source>
        <translation>PixInsight ha esaurito la memoria: chiudi altri programmi o integra meno frame</translation>
    </message>
    <message>
        <source>PixInsight reads the first frame of a sequence alone, not {name}: save its frames as single files, or use the built-in engine</source>
        <translation>PixInsight legge solo il primo frame di una sequenza, non {name}: salva i suoi frame come singoli file o usa il motore integrato</translation>
    </message>
    <message>
        <source>PixInsight tried to weight the frames by their stars, and these frames have none</source>
        <translation>PixInsight ha provato a pesare i frame in base alle stelle, e questi frame non ne hanno</translation>
    </message>
    <message>
        <source>PixInsight version</source>
        <translation>Versione di PixInsight</translation>
    </message>
    <message>
        <source>PixInsight was not found in its usual places or on PATH: say where it is with --pixinsight-binary, or use --engine builtin</source>
        <translation>PixInsight non è stato trovato nei posti soliti né in PATH: di’ dov’è con --pixinsight-binary o usa --engine builtin</translation>
    </message>
    <message>
        <source>PixInsight {ended} before it came to this step</source>
        <translation>PixInsight {ended} prima di arrivare a questo passo</translation>
    </message>
    <message>
        <source>PixInsight {ended} in the middle of this step</source>
        <translation>PixInsight {ended} nel mezzo di questo passo</translation>
    </message>
    <message>
        <source>PixInsight {ended} without running the script: start it once by hand to see whether it asks for something (licence, first start), and see &apos;ap-master-calibration doctor --start&apos;</source>
        <translation>PixInsight {ended} senza eseguire lo script: avvialo una volta a mano per vedere se chiede qualcosa (licenza, primo avvio) e vedi &apos;ap-master-calibration doctor --start&apos;</translation>
    </message>
    <message>
        <source>PixInsight {version} started and ran a script</source>
        <translation>PixInsight {version} si è avviato e ha eseguito uno script</translation>
    </message>
    <message>
        <source>PixInsight&apos;s instance slot must be 1 to 256, not {value}</source>
        <translation>Lo slot dell’istanza di PixInsight deve essere da 1 a 256, non {value}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process} has no parameter {name}</source>
        <translation>{process} di PixInsight non ha il parametro {name}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process}.{parameter} {expected}, not {value}</source>
        <translation>{process}.{parameter} di PixInsight {expected}, non {value}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Reiezione</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rivedi</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Strumentazione</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Stesso file</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Scalato</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Setpoint</translation>
    </message>
    <message>
        <source>Set the header value that is wrong (the files stay as they are), leave the frames out, or ignore it.</source>
        <translation>Imposta il valore dell’header che è sbagliato (i file restano come sono), escludi i frame o ignoralo.</translation>
    </message>
    <message>
        <source>Settings that are not known</source>
        <translation>Impostazioni sconosciute</translation>
    </message>
    <message>
        <source>Sigma clipping</source>
        <translation>Sigma clipping</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Deviazione standard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Dev. std</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sostituito</translation>
    </message>
    <message>
        <source>TIFF files are not read: convert to FITS first</source>
        <translation>i file TIFF non vengono letti: convertili prima in FITS</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>Temp</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Deriva della temperatura</translation>
    </message>
    <message>
        <source>Temperature of the sensor</source>
        <translation>Temperatura del sensore</translation>
    </message>
    <message>
        <source>The dark has another exposure than the flat, so it is multiplied by a factor k that is found in the frames. It needs a bias, and where k is above 1 the noise grows with it.</source>
        <translation>Il dark ha un’esposizione diversa dal flat, quindi viene moltiplicato per un fattore k trovato nei frame. Serve un bias, e dove k supera 1 il rumore cresce con esso.</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Il file che verrà scritto</translation>
    </message>
    <message>
        <source>The flats make a master of their own without a filter. Set the filter they were taken with, or ignore it.</source>
        <translation>I flat diventano un master a sé senza filtro. Imposta il filtro con cui sono stati ripresi o ignoralo.</translation>
    </message>
    <message>
        <source>The master bias or dark that is subtracted from each flat. It is made in the same run, or taken from a library.</source>
        <translation>Il master bias o dark che si sottrae da ogni flat. Viene creato nella stessa esecuzione o preso da una libreria.</translation>
    </message>
    <message>
        <source>The master can be made; with more frames it has less noise.</source>
        <translation>Il master si può creare; con più frame ha meno rumore.</translation>
    </message>
    <message>
        <source>The master there cannot be read</source>
        <translation>Il master che si trova lì non si può leggere</translation>
    </message>
    <message>
        <source>The match works, but a value is not known or not quite the same. Read the reason, then keep it or choose another master.</source>
        <translation>L’abbinamento funziona, ma un valore non è noto o non è proprio uguale. Leggi il motivo, poi tienilo o scegli un altro master.</translation>
    </message>
    <message>
        <source>The mean of many frames without their outliers. It has far less noise than one frame.</source>
        <translation>La media di molti frame senza i valori anomali. Ha molto meno rumore di un frame.</translation>
    </message>
    <message>
        <source>The night a group was taken in, from noon to noon; the time of a frame in UTC</source>
        <translation>La notte in cui è stato ripreso un gruppo, da mezzogiorno a mezzogiorno; l’ora di un frame in UTC</translation>
    </message>
    <message>
        <source>The output folder cannot be made: {path} is not a folder.</source>
        <translation>La cartella di uscita non si può creare: {path} non è una cartella.</translation>
    </message>
    <message>
        <source>The pixels tell what the headers do not: frames taken with other settings, or with light on them, do not belong in one master. Split them, leave some out, or ignore it.</source>
        <translation>I pixel dicono ciò che gli header non dicono: frame ripresi con altre impostazioni, o con luce, non stanno in un solo master. Separali, escludine alcuni o ignoralo.</translation>
    </message>
    <message>
        <source>The set point of a group; the sensor&apos;s own temperature of a frame</source>
        <translation>Il setpoint di un gruppo; la temperatura del sensore in un frame</translation>
    </message>
    <message>
        <source>The temperature the cooler was set to; the sensor&apos;s own may differ a little. Frames of two set points make two masters.</source>
        <translation>La temperatura a cui è stato impostato il raffreddamento; quella del sensore può differire di poco. Frame di due setpoint danno due master.</translation>
    </message>
    <message>
        <source>These files take no part. Copy them again from where they come from, and they are read anew; or do without them.</source>
        <translation>Questi file non partecipano. Copiali di nuovo da dove vengono e verranno riletti; oppure fanne a meno.</translation>
    </message>
    <message>
        <source>These frames stand out from their group. Look at them: a cloud, a light left on, a wrong exposure? Leave them out, or ignore it.</source>
        <translation>Questi frame si distinguono dal loro gruppo. Guardali: una nuvola, una luce accesa, un’esposizione sbagliata? Escludili o ignoralo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Too few frames for a master</source>
        <translation>Troppo pochi frame per un master</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdetto</translation>
    </message>
    <message>
        <source>WBPP cannot distinguish it from {name}</source>
        <translation>WBPP non può distinguerlo da {name}</translation>
    </message>
    <message>
        <source>WBPP takes masters as XISF files only</source>
        <translation>WBPP prende i master solo come file XISF</translation>
    </message>
    <message>
        <source>Warn and use them</source>
        <translation>Avvisa e usali</translation>
    </message>
    <message>
        <source>What a flat is calibrated with, and what to look at; the reason of a file not used</source>
        <translation>Con che cosa si calibra un flat e che cosa guardare; il motivo di un file non usato</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Che cosa è strano</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Che cosa è stato misurato</translation>
    </message>
    <message>
        <source>Whether it is up to date cannot be known, and it is not replaced. Close the program that has it open, or mend its permissions, and plan again; or move it elsewhere.</source>
        <translation>Non si può sapere se è aggiornato, e non viene sostituito. Chiudi il programma che lo tiene aperto o correggi i permessi e pianifica di nuovo; oppure spostalo altrove.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Perché, o perché no</translation>
    </message>
    <message>
        <source>Winsorized sigma clipping</source>
        <translation>Sigma clipping winsorizzato</translation>
    </message>
    <message>
        <source>Without identity</source>
        <translation>Senza identità</translation>
    </message>
    <message>
        <source>a PixInsight already runs in slot {slot} (process {pid}): close it first or use another slot with --instance-id {free}</source>
        <translation>un PixInsight è già in esecuzione nello slot {slot} (processo {pid}): chiudilo prima o usa un altro slot con --instance-id {free}</translation>
    </message>
    <message>
        <source>a binning</source>
        <translation>un binning</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>una camera</translation>
    </message>
    <message>
        <source>a copy of {path}: it counts once</source>
        <translation>una copia di {path}: conta una volta</translation>
    </message>
    <message>
        <source>a dark of {dark} is longer than the flats ({flats}): made for lights?</source>
        <translation>un dark di {dark} è più lungo dei flat ({flats}): fatto per i light?</translation>
    </message>
    <message>
        <source>a dark of {dark} is taken unscaled from flats of {flats}: no bias matches</source>
        <translation>un dark di {dark} viene usato non scalato per flat di {flats}: nessun bias corrisponde</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una data</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>pochi secondi</translation>
    </message>
    <message>
        <source>a flat dark of {dark} is longer than the flats ({flats})</source>
        <translation>un dark dei flat di {dark} è più lungo dei flat ({flats})</translation>
    </message>
    <message>
        <source>a light frame</source>
        <translation>un light</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>un collegamento che torna a se stesso</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>un collegamento a un file che non esiste</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>un elenco di {count}</translation>
    </message>
    <message>
        <source>a master needs at least {fewest} frames, not {count}</source>
        <translation>a un master servono almeno {fewest} frame, non {count}</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>un metodo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un percorso</translation>
    </message>
    <message>
        <source>a rig has no name</source>
        <translation>una strumentazione non ha nome</translation>
    </message>
    <message>
        <source>a spot changed by {size}: dust moved, or something dries or freezes</source>
        <translation>una macchia è cambiata di {size}: si è mossa della polvere, o qualcosa si asciuga o gela</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabella</translation>
    </message>
    <message>
        <source>a value of a header</source>
        <translation>un valore di un header</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>circa {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>circa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>circa {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>circa {seconds} s</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>invecchiato</translation>
    </message>
    <message>
        <source>already a master {kind}</source>
        <translation>è già un master {kind}</translation>
    </message>
    <message>
        <source>an unexpected error: {name}: {message}</source>
        <translation>un errore imprevisto: {name}: {message}</translation>
    </message>
    <message>
        <source>an unknown exposure</source>
        <translation>un’esposizione sconosciuta</translation>
    </message>
    <message>
        <source>an unknown size</source>
        <translation>una dimensione sconosciuta</translation>
    </message>
    <message>
        <source>another program has it open: close it there (PixInsight, another window of this program, a preview) and run again</source>
        <translation>un altro programma lo tiene aperto: chiudilo lì (PixInsight, un’altra finestra di questo programma, un’anteprima) ed esegui di nuovo</translation>
    </message>
    <message>
        <source>another run is at work in {output}: wait for its end or choose another folder</source>
        <translation>un’altra esecuzione è al lavoro in {output}: aspetta che finisca o scegli un’altra cartella</translation>
    </message>
    <message>
        <source>archives are not read: unpack first</source>
        <translation>gli archivi non vengono letti: prima decomprimili</translation>
    </message>
    <message>
        <source>as good as the chosen one, which comes first by name</source>
        <translation>buono quanto quello scelto, che viene prima per nome</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>come impostato</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>cattivo</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>below 0.001 %</source>
        <translation>sotto 0,001 %</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>bias frames of {span}: are these darks?</source>
        <translation>frame bias di {span}: sono dark?</translation>
    </message>
    <message>
        <source>bias libraries: {folders}</source>
        <translation>librerie di bias: {folders}</translation>
    </message>
    <message>
        <source>binning</source>
        <translation>binning</translation>
    </message>
    <message>
        <source>black</source>
        <translation>nero</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>motore integrato</translation>
    </message>
    <message>
        <source>by the number of frames</source>
        <translation>secondo il numero di pose</translation>
    </message>
    <message>
        <source>byte {position} of it is not {encoding}</source>
        <translation>il suo byte {position} non è {encoding}</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>cartella della cache</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibrazione</translation>
    </message>
    <message>
        <source>calibrators.{name} has other keys than bias and dark</source>
        <translation>calibrators.{name} ha chiavi diverse da bias e dark</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>camera</translation>
    </message>
    <message>
        <source>camera mode</source>
        <translation>modalità della camera</translation>
    </message>
    <message>
        <source>camera raw files are not read: convert to FITS first</source>
        <translation>i file raw delle fotocamere non vengono letti: convertili prima in FITS</translation>
    </message>
    <message>
        <source>cameras: {cameras}</source>
        <translation>camere: {cameras}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>cannot copy {name} to {folder}: another program keeps changing it</source>
        <translation>non si può copiare {name} in {folder}: un altro programma continua a modificarlo</translation>
    </message>
    <message>
        <source>cannot copy {name} to {where}: {cause}</source>
        <translation>non si può copiare {name} in {where}: {cause}</translation>
    </message>
    <message>
        <source>cannot read the job {path}: {reason}</source>
        <translation>non si può leggere il lavoro {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot read the plan {path}: {reason}</source>
        <translation>non si può leggere il piano {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>non si può leggere {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}</source>
        <translation>non si può scrivere lo script {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}; choose another folder with --script-dir</source>
        <translation>non si può scrivere lo script {path}: {reason}; scegli un’altra cartella con --script-dir</translation>
    </message>
    <message>
        <source>cannot write to the output folder {output}: {reason}; choose another folder or mend its permissions</source>
        <translation>non si può scrivere nella cartella di uscita {output}: {reason}; scegli un’altra cartella o correggi i permessi</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: no permission, or another program has a file open there</source>
        <translation>non si può scrivere {name} in {where}: nessun permesso, o un altro programma tiene aperto un file lì</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: {reason}</source>
        <translation>non si può scrivere {name} in {where}: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>impossibile scrivere {path}: {reason}</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canali</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>controllo</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>scelto da te</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>riga di comando</translation>
    </message>
    <message>
        <source>crashed (exit code {code})</source>
        <translation>si è arrestato (codice di uscita {code})</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>dark libraries: {folders}</source>
        <translation>librerie di dark: {folders}</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>con data nel futuro</translation>
    </message>
    <message>
        <source>different</source>
        <translation>diverso</translation>
    </message>
    <message>
        <source>different {keyword} in one group: {values}</source>
        <translation>{keyword} diverso in un gruppo: {values}</translation>
    </message>
    <message>
        <source>display</source>
        <translation>schermo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicato</translation>
    </message>
    <message>
        <source>electrons</source>
        <translation>elettroni</translation>
    </message>
    <message>
        <source>electrons per second</source>
        <translation>elettroni al secondo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fine</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>è terminato</translation>
    </message>
    <message>
        <source>ends at {high}</source>
        <translation>finisce a {high}</translation>
    </message>
    <message>
        <source>engine: {engine}</source>
        <translation>motore: {engine}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>every pixel of the master has the same value</source>
        <translation>tutti i pixel del master hanno lo stesso valore</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>esatto</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>codice di uscita {code}</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>esposizione</translation>
    </message>
    <message>
        <source>exposure equal</source>
        <translation>esposizione uguale</translation>
    </message>
    <message>
        <source>exposure the longest not longer than the shortest {kind}, {dark} for {flats}</source>
        <translation>esposizione: la più lunga non oltre la più breve di {kind}, {dark} per {flats}</translation>
    </message>
    <message>
        <source>exposure the nearest longer, {dark} for {flats}</source>
        <translation>esposizione: la più vicina più lunga, {dark} per {flats}</translation>
    </message>
    <message>
        <source>exposure unknown, the chosen one has {chosen}</source>
        <translation>esposizione sconosciuta, quello scelto ha {chosen}</translation>
    </message>
    <message>
        <source>exposure {dark} for {flats}: without a bias the dark cannot be scaled</source>
        <translation>esposizione {dark} per {flats}: senza bias il dark non si può scalare</translation>
    </message>
    <message>
        <source>exposure {dark} is longer than the {kind}&apos;s {flats}</source>
        <translation>esposizione {dark}, più lunga di quella di {kind}: {flats}</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one has the {kind}&apos;s own</source>
        <translation>esposizione {dark}; quello scelto ha quella di {kind}</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one&apos;s {chosen} is nearer to the {kind}&apos;s {flats}</source>
        <translation>esposizione {dark}; quella di quello scelto, {chosen}, è più vicina a quella di {kind}: {flats}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallito</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>flat dark</source>
        <translation>dark dei flat</translation>
    </message>
    <message>
        <source>flat {filter}</source>
        <translation>flat {filter}</translation>
    </message>
    <message>
        <source>flat − bias</source>
        <translation>flat − bias</translation>
    </message>
    <message>
        <source>flat − bias − (dark − bias)</source>
        <translation>flat − bias − (dark − bias)</translation>
    </message>
    <message>
        <source>flat − bias − dark</source>
        <translation>flat − bias − dark</translation>
    </message>
    <message>
        <source>flat − bias − k (dark − bias)</source>
        <translation>flat − bias − k (dark − bias)</translation>
    </message>
    <message>
        <source>flat − bias − k dark</source>
        <translation>flat − bias − k dark</translation>
    </message>
    <message>
        <source>flat − dark</source>
        <translation>flat − dark</translation>
    </message>
    <message>
        <source>flat, uncalibrated</source>
        <translation>flat, non calibrato</translation>
    </message>
    <message>
        <source>focal length {value} mm</source>
        <translation>lunghezza focale {value} mm</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>frames as they are</source>
        <translation>frame così come sono</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>recente</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>guadagno</translation>
    </message>
    <message>
        <source>give at least one folder of frames and then the output folder: ap-master-calibration IN OUT</source>
        <translation>indicare almeno una cartella di pose e poi la cartella di uscita: ap-master-calibration IN OUT</translation>
    </message>
    <message>
        <source>give the folder of a run, OUT/logs/YYYYMMDD_HHMMSS</source>
        <translation>indica la cartella di un’esecuzione, USCITA/logs/AAAAMMGG_HHMMSS</translation>
    </message>
    <message>
        <source>give the folder of a run, such as {path}</source>
        <translation>indica la cartella di un’esecuzione, come {path}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buono</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradiente</translation>
    </message>
    <message>
        <source>high {value}</source>
        <translation>alto {value}</translation>
    </message>
    <message>
        <source>in its usual place</source>
        <translation>nel suo posto solito</translation>
    </message>
    <message>
        <source>in the library: {reason}</source>
        <translation>nella libreria: {reason}</translation>
    </message>
    <message>
        <source>in the output folder, where frames are not used: move it elsewhere</source>
        <translation>nella cartella di uscita, dove i frame non vengono usati: spostalo altrove</translation>
    </message>
    <message>
        <source>instance slot</source>
        <translation>slot dell’istanza</translation>
    </message>
    <message>
        <source>integrating</source>
        <translation>integrazione</translation>
    </message>
    <message>
        <source>it agrees with its frames within {off}</source>
        <translation>concorda con i suoi frame entro {off}</translation>
    </message>
    <message>
        <source>it cannot be decoded: signal {signal} ended the process that tried</source>
        <translation>non si può decodificare: il segnale {signal} ha chiuso il processo che ci provava</translation>
    </message>
    <message>
        <source>it cannot be decoded: the process that tried ended with {code}</source>
        <translation>non si può decodificare: il processo che ci provava è terminato con {code}</translation>
    </message>
    <message>
        <source>it cannot begin: {reason}</source>
        <translation>non può cominciare: {reason}</translation>
    </message>
    <message>
        <source>it departs from its frames by {off}: it is not made of them</source>
        <translation>si scosta dai suoi frame di {off}: non è fatto di essi</translation>
    </message>
    <message>
        <source>it died too often</source>
        <translation>è morto troppe volte</translation>
    </message>
    <message>
        <source>it has {count} channels</source>
        <translation>ha {count} canali</translation>
    </message>
    <message>
        <source>it has {count} hot pixels that the others have not: it was exposed for longer</source>
        <translation>ha {count} pixel caldi che gli altri non hanno: è stato esposto più a lungo</translation>
    </message>
    <message>
        <source>it holds the same pixels as {other}</source>
        <translation>contiene gli stessi pixel di {other}</translation>
    </message>
    <message>
        <source>it holds {count} images in one; masters are made of single frames</source>
        <translation>contiene {count} immagini in una; i master si creano da singoli frame</translation>
    </message>
    <message>
        <source>it holds {count} images that are no series of frames, such as the chips of a mosaic: save each of them as a file of its own</source>
        <translation>contiene {count} immagini che non sono una serie di frame, come i chip di un mosaico: salva ognuna come file a sé</translation>
    </message>
    <message>
        <source>it is a colour image (3 channels); masters are made of raw frames</source>
        <translation>è un’immagine a colori (3 canali); i master si creano da frame grezzi</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>è una cartella, non un file</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>è un collegamento che torna a se stesso</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>è un collegamento a un file che non esiste</translation>
    </message>
    <message>
        <source>it is a sequence of {count} frames packed by gzip: unpack it</source>
        <translation>è una sequenza di {count} frame compressa con gzip: decomprimila</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says, and raw flats are there</source>
        <translation>è già calibrato, come dice il suo header, e ci sono flat grezzi</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says: masters are made of raw frames</source>
        <translation>è già calibrato, come dice il suo header: i master si creano da frame grezzi</translation>
    </message>
    <message>
        <source>it is calibrated already, by {name}: masters are made of raw frames</source>
        <translation>è già calibrato, secondo {name}: i master si creano da frame grezzi</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>è danneggiato</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>è più grande di {size} MB</translation>
    </message>
    <message>
        <source>it is lit unlike the others, by up to {size}: a cloud, the gradient of the sky or the panel</source>
        <translation>è illuminato diversamente dagli altri, fino a {size}: una nuvola, il gradiente del cielo o il pannello</translation>
    </message>
    <message>
        <source>it is marked &quot;Read-only&quot;: remove that mark in its properties, or move it elsewhere</source>
        <translation>è contrassegnato come «Sola lettura»: togli il segno nelle sue proprietà o spostalo altrove</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>è annidato troppo in profondità</translation>
    </message>
    <message>
        <source>it is not JSON: line {line}, {reason}</source>
        <translation>non è JSON: riga {line}, {reason}</translation>
    </message>
    <message>
        <source>it is not a FITS file: it does not begin with SIMPLE</source>
        <translation>non è un file FITS: non comincia con SIMPLE</translation>
    </message>
    <message>
        <source>it is not a frame but a map ({type})</source>
        <translation>non è un frame ma una mappa ({type})</translation>
    </message>
    <message>
        <source>it is not a master bias, dark or flat</source>
        <translation>non è un master bias, dark o flat</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>it is not an XISF file: it does not begin with XISF0100</source>
        <translation>non è un file XISF: non comincia con XISF0100</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>non è un file ordinario</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>non esiste più</translation>
    </message>
    <message>
        <source>it is the same as the older one within the noise</source>
        <translation>è uguale al più vecchio entro il rumore</translation>
    </message>
    <message>
        <source>it shows no dust</source>
        <translation>non mostra polvere</translation>
    </message>
    <message numerus="yes">
        <source>it shows {count} spots of dust, the deepest takes {depth} % of the light</source>
        <translation>
            <numerusform>mostra {count} macchia di polvere, che toglie il {depth} % della luce</numerusform>
            <numerusform>mostra {count} macchie di polvere, la più profonda toglie il {depth} % della luce</numerusform>
        </translation>
    </message>
    <message>
        <source>it was killed (exit code {code}), perhaps because memory ran out</source>
        <translation>è stato chiuso dal sistema (codice di uscita {code}), forse per mancanza di memoria</translation>
    </message>
    <message>
        <source>it was superseded by a newer one</source>
        <translation>è stato sostituito da uno più recente</translation>
    </message>
    <message>
        <source>it was superseded, but the newer one is not in these library folders</source>
        <translation>è stato sostituito, ma il più recente non è in queste cartelle di libreria</translation>
    </message>
    <message>
        <source>it was taken by a guide camera (PHD2)</source>
        <translation>è stato ripreso da una camera di guida (PHD2)</translation>
    </message>
    <message>
        <source>its XML header claims a length of {size}</source>
        <translation>il suo header XML dichiara una lunghezza di {size}</translation>
    </message>
    <message>
        <source>its XML header declares a DOCTYPE, which no XISF file has</source>
        <translation>il suo header XML dichiara un DOCTYPE, che nessun file XISF ha</translation>
    </message>
    <message>
        <source>its XML header is broken ({reason} in line {line})</source>
        <translation>il suo header XML è rotto ({reason} alla riga {line})</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one is made in this run</source>
        <translation>la sua età è sconosciuta; quello scelto viene creato in questa esecuzione</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one {chosen}</source>
        <translation>la sua età è sconosciuta; quello scelto, {chosen}</translation>
    </message>
    <message>
        <source>its bias is subtracted already, and no bias matches for the flats</source>
        <translation>il suo bias è già sottratto, e nessun bias corrisponde per i flat</translation>
    </message>
    <message>
        <source>its bytes are shuffled by {size}, which is no size of a sample</source>
        <translation>i suoi byte sono mescolati a passi di {size}, che non è la dimensione di un campione</translation>
    </message>
    <message>
        <source>its columns are banded by {size} every {period} pixels</source>
        <translation>le sue colonne hanno bande di {size} ogni {period} pixel</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU</source>
        <translation>le sue colonne differiscono di {spread} ADU</translation>
    </message>
    <message>
        <source>its compressed block is not as long as its image</source>
        <translation>il suo blocco compresso non è lungo quanto la sua immagine</translation>
    </message>
    <message>
        <source>its compressed pixels are damaged: {error}</source>
        <translation>i suoi pixel compressi sono danneggiati: {error}</translation>
    </message>
    <message>
        <source>its compression has an unknown form ({form})</source>
        <translation>la sua compressione ha una forma sconosciuta ({form})</translation>
    </message>
    <message>
        <source>its darkest corner has only {part} of the light of the middle: was something in the way?</source>
        <translation>il suo angolo più scuro ha solo il {part} della luce del centro: c’era qualcosa davanti?</translation>
    </message>
    <message>
        <source>its darkest corner has {part} of the light of the middle</source>
        <translation>il suo angolo più scuro ha il {part} della luce del centro</translation>
    </message>
    <message>
        <source>its even and odd frames agree within {off} in every patch</source>
        <translation>i suoi frame pari e dispari concordano entro {off} in ogni zona</translation>
    </message>
    <message>
        <source>its even and odd frames differ by {off} in a part of the picture: did light or a cloud change while they were taken?</source>
        <translation>i suoi frame pari e dispari differiscono di {off} in una parte dell’immagine: la luce o una nuvola è cambiata durante la ripresa?</translation>
    </message>
    <message>
        <source>its folder &apos;{name}&apos; says both {first} and {second}: set the type</source>
        <translation>la sua cartella &apos;{name}&apos; dice sia {first} sia {second}: imposta il tipo</translation>
    </message>
    <message>
        <source>its gzip compression is damaged</source>
        <translation>la sua compressione gzip è danneggiata</translation>
    </message>
    <message>
        <source>its header claims {size} of pixels, and {packed} are there</source>
        <translation>il suo header dichiara {size} di pixel e ce ne sono {packed}</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (NAXIS is missing)</source>
        <translation>il suo header non dà la dimensione dell’immagine (manca NAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (ZNAXIS)</source>
        <translation>il suo header non dà la dimensione dell’immagine (ZNAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (no {keyword})</source>
        <translation>il suo header non dà la dimensione dell’immagine (manca {keyword})</translation>
    </message>
    <message>
        <source>its header does not name the form of its pixels (no sampleFormat)</source>
        <translation>il suo header non dice la forma dei suoi pixel (manca sampleFormat)</translation>
    </message>
    <message>
        <source>its header does not say where the pixels are (location is &apos;{value}&apos;)</source>
        <translation>il suo header non dice dove sono i pixel (location è &apos;{value}&apos;)</translation>
    </message>
    <message>
        <source>its header gives an impossible number of axes (NAXIS is {value})</source>
        <translation>il suo header dà un numero di assi impossibile (NAXIS è {value})</translation>
    </message>
    <message>
        <source>its header gives an impossible size</source>
        <translation>il suo header dà una dimensione impossibile</translation>
    </message>
    <message>
        <source>its header gives an impossible size (geometry is &apos;{value}&apos;)</source>
        <translation>il suo header dà una dimensione impossibile (geometry è &apos;{value}&apos;)</translation>
    </message>
    <message>
        <source>its header gives an impossible size ({keyword} is {value})</source>
        <translation>il suo header dà una dimensione impossibile ({keyword} è {value})</translation>
    </message>
    <message>
        <source>its header gives no image size (geometry is &apos;{value}&apos;)</source>
        <translation>il suo header non dà una dimensione dell’immagine (geometry è &apos;{value}&apos;)</translation>
    </message>
    <message>
        <source>its header has no end (no END card in 4 MB)</source>
        <translation>il suo header non ha fine (nessuna scheda END in 4 MB)</translation>
    </message>
    <message>
        <source>its header has no end (no END card)</source>
        <translation>il suo header non ha fine (nessuna scheda END)</translation>
    </message>
    <message>
        <source>its header lies too deep inside a compressed file; unpack it first</source>
        <translation>il suo header sta troppo in fondo a un file compresso; prima decomprimilo</translation>
    </message>
    <message>
        <source>its header says that the pixels lie inside the header</source>
        <translation>il suo header dice che i pixel stanno dentro l’header</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}, at the {end} of the series: its sensor was warmer or colder by about {degrees}</source>
        <translation>i suoi pixel caldi differiscono di {off}, alla {end} della serie: il sensore era più caldo o più freddo di circa {degrees}</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: it was exposed for {factor} times as long as the others</source>
        <translation>i suoi pixel caldi differiscono di {off}: è stato esposto {factor} volte il tempo degli altri</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: its sensor was at {own}, the others&apos; at {usual}</source>
        <translation>i suoi pixel caldi differiscono di {off}: il suo sensore era a {own}, quello degli altri a {usual}</translation>
    </message>
    <message>
        <source>its image needs {needed}, but its header gives it {size}</source>
        <translation>la sua immagine richiede {needed}, ma il suo header le dà {size}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner</source>
        <translation>il suo livello cambia di {step} da angolo ad angolo</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner: did light get in?</source>
        <translation>il suo livello cambia di {step} da angolo ad angolo: è entrata luce?</translation>
    </message>
    <message>
        <source>its level is {change} ADU from the older one&apos;s</source>
        <translation>il suo livello dista {change} ADU da quello del più vecchio</translation>
    </message>
    <message>
        <source>its level is {level}</source>
        <translation>il suo livello è {level}</translation>
    </message>
    <message>
        <source>its level is {level} and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>il suo livello è {level} e il suo rumore {noise} volte quello degli altri: guadagno, offset o lettura erano diversi</translation>
    </message>
    <message>
        <source>its level is {level} of full scale</source>
        <translation>il suo livello è {level} del fondo scala</translation>
    </message>
    <message>
        <source>its level is {level} of full scale: the telescope was not covered</source>
        <translation>il suo livello è {level} del fondo scala: il telescopio non era coperto</translation>
    </message>
    <message>
        <source>its level is {level} off and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>il suo livello differisce di {level} e il suo rumore è {noise} volte quello degli altri: guadagno, offset o lettura erano diversi</translation>
    </message>
    <message>
        <source>its level is {off} above that of the others</source>
        <translation>il suo livello è {off} sopra quello degli altri</translation>
    </message>
    <message>
        <source>its level is {off} below that of the others</source>
        <translation>il suo livello è {off} sotto quello degli altri</translation>
    </message>
    <message>
        <source>its level is {off} off that of the others</source>
        <translation>il suo livello differisce di {off} da quello degli altri</translation>
    </message>
    <message>
        <source>its level is {signal} ADU above its bias</source>
        <translation>il suo livello è {signal} ADU sopra il suo bias</translation>
    </message>
    <message>
        <source>its level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>il suo livello di {dark} è sotto quello del master bias, {bias}: sono stati ripresi con un altro offset?</translation>
    </message>
    <message>
        <source>its master {kind} was not made: {reason} ({name})</source>
        <translation>il suo master {kind} non è stato creato: {reason} ({name})</translation>
    </message>
    <message>
        <source>left out: {why} ({name})</source>
        <translation>escluso: {why} ({name})</translation>
    </message>
    <message>
        <source>{count} frames are odd, the first of them: {why} ({names})</source>
        <translation>{count} frame sono strani, il primo: {why} ({names})</translation>
    </message>
    <message>
        <source>its master {kind} {path} is not there; make the plan again</source>
        <translation>il suo master {kind} {path} non esiste; rifai il piano</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} brighter from the first frame to the last: water dries or frost goes; wait, and take them again</source>
        <translation>una macchia intorno alla colonna {column}, riga {row} diventa più chiara di {size} dalla prima all&apos;ultima ripresa: si asciuga acqua o scompare brina; aspettate e ripetetele</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} darker from the first frame to the last: dew or frost settles; warm the window, and take them again</source>
        <translation>una macchia intorno alla colonna {column}, riga {row} diventa più scura di {size} dalla prima all&apos;ultima ripresa: si deposita rugiada o brina; scaldate la finestra e ripetetele</translation>
    </message>
    <message>
        <source>it does not have the camera {camera}</source>
        <translation>non ha la camera {camera}</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others</source>
        <translation>la sua zona più luminosa è {glow} sopra le altre</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others, which leaves little range for light there: use a shorter exposure</source>
        <translation>la sua zona più luminosa è {glow} sopra le altre, il che lascia poca dinamica per la luce: usa una posa più breve</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>le sue colonne differiscono di {spread} ADU, più del rumore di un frame: c’è un problema di lettura?</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light</source>
        <translation>la sua macchia più profonda toglie il {depth} % della luce</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light, and no flat brings back what is missing there: clean the sensor</source>
        <translation>la sua macchia più profonda toglie il {depth} % della luce, e nessun flat restituisce ciò che manca lì: pulisci il sensore</translation>
    </message>
    <message>
        <source>its master {kind} {path} is {size}, the flats are {wanted}: choose a master of that size</source>
        <translation>il suo master {kind} {path} è {size}, i flat sono {wanted}: scegli un master di quella dimensione</translation>
    </message>
    <message>
        <source>its name holds a character no file system takes</source>
        <translation>il suo nome contiene un carattere che nessun file system accetta</translation>
    </message>
    <message>
        <source>its name says both {first} and {second}: set the type</source>
        <translation>il suo nome dice sia {first} sia {second}: imposta il tipo</translation>
    </message>
    <message>
        <source>its noise is {noise}, {times} times what a mean of {count} frames has</source>
        <translation>il suo rumore è {noise}, {times} volte quello di una media di {count} frame</translation>
    </message>
    <message>
        <source>its noise is {ratio} times that of the others</source>
        <translation>il suo rumore è {ratio} volte quello degli altri</translation>
    </message>
    <message>
        <source>its noise of {noise} is {times} times what a mean of {count} frames has: do the frames belong together?</source>
        <translation>il suo rumore di {noise} è {times} volte quello di una media di {count} frame: stanno insieme?</translation>
    </message>
    <message>
        <source>its patches differ from the older one&apos;s by {off} at most</source>
        <translation>le sue zone differiscono da quelle del più vecchio di {off} al massimo</translation>
    </message>
    <message>
        <source>its path is longer than this system takes: move it to a shorter one</source>
        <translation>il suo percorso è più lungo di quanto questo sistema accetti: spostalo in uno più corto</translation>
    </message>
    <message>
        <source>its pixels are compressed by {codec}, which this program cannot read</source>
        <translation>i suoi pixel sono compressi con {codec}, che questo programma non sa leggere</translation>
    </message>
    <message>
        <source>its pixels are damaged: they do not agree with their {kind} checksum</source>
        <translation>i suoi pixel sono danneggiati: non concordano con la loro somma di controllo {kind}</translation>
    </message>
    <message>
        <source>its pixels are in another file; only whole XISF files are read</source>
        <translation>i suoi pixel sono in un altro file; si leggono solo file XISF completi</translation>
    </message>
    <message>
        <source>its pixels are in {unit}, those of the {kind} in {other}</source>
        <translation>i suoi pixel sono in {unit}, quelli di {kind} in {other}</translation>
    </message>
    <message>
        <source>its pixels are no {encoding} text: {error}</source>
        <translation>i suoi pixel non sono testo {encoding}: {error}</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read (BITPIX is {value})</source>
        <translation>i suoi pixel hanno una forma che questo programma non legge (BITPIX è {value})</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read ({form})</source>
        <translation>i suoi pixel hanno una forma che questo programma non legge ({form})</translation>
    </message>
    <message>
        <source>its pixels scatter {times} times as much as the older one&apos;s</source>
        <translation>i suoi pixel si disperdono {times} volte quanto quelli del più vecchio</translation>
    </message>
    <message>
        <source>its ratio to the older one departs from 1 by {off} % at most</source>
        <translation>il suo rapporto con il più vecchio si scosta da 1 del {off} % al massimo</translation>
    </message>
    <message>
        <source>its rows are banded by {size} every {period} pixels</source>
        <translation>le sue righe hanno bande di {size} ogni {period} pixel</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU</source>
        <translation>le sue righe differiscono di {spread} ADU</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>le sue righe differiscono di {spread} ADU, più del rumore di un frame: c’è un problema di lettura?</translation>
    </message>
    <message>
        <source>its rows lie bottom-up and are turned</source>
        <translation>le sue righe vanno dal basso in alto e vengono girate</translation>
    </message>
    <message>
        <source>its tests found it bad: {why}</source>
        <translation>le sue prove lo dicono cattivo: {why}</translation>
    </message>
    <message>
        <source>its weakest colour has only {part} of the light of the strongest, and is noisy: use a whiter light</source>
        <translation>il suo colore più debole ha solo il {part} della luce del più forte, ed è rumoroso: usa una luce più bianca</translation>
    </message>
    <message>
        <source>its weakest colour has {part} of the light of the strongest</source>
        <translation>il suo colore più debole ha il {part} della luce del più forte</translation>
    </message>
    <message>
        <source>its {kind} was not made: {step}</source>
        <translation>il suo {kind} non è stato creato: {step}</translation>
    </message>
    <message>
        <source>its {size} of pixels cannot be unpacked to {folder}: {error}</source>
        <translation>i suoi {size} di pixel non si possono decomprimere in {folder}: {error}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>leave out {option} to see</source>
        <translation>ometti {option} per vedere</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>left out by the check: {why}</source>
        <translation>escluso dal controllo: {why}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>escluso da te</translation>
    </message>
    <message>
        <source>left out: only {kinds} asked for</source>
        <translation>escluso: richiesti solo {kinds}</translation>
    </message>
    <message>
        <source>less is known of it than of the chosen one: {keys} cannot be compared</source>
        <translation>se ne sa meno che di quello scelto: {keys} non si possono confrontare</translation>
    </message>
    <message>
        <source>level</source>
        <translation>livello</translation>
    </message>
    <message>
        <source>library</source>
        <translation>libreria</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>light got in: a part of it is brighter by {size}</source>
        <translation>è entrata luce: una parte è più luminosa di {size}</translation>
    </message>
    <message>
        <source>light leak</source>
        <translation>infiltrazione di luce</translation>
    </message>
    <message>
        <source>linear fit clipping needs at least 5 frames: choose another rejection</source>
        <translation>al linear fit clipping servono almeno 5 frame: scegli un’altra reiezione</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>impostazioni locali</translation>
    </message>
    <message>
        <source>look</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>low {value}</source>
        <translation>basso {value}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creato</translation>
    </message>
    <message>
        <source>made again because you asked for it</source>
        <translation>rifatto perché l’hai chiesto</translation>
    </message>
    <message>
        <source>made anew in this run, and not used for its flats; --staged uses it</source>
        <translation>rifatto in questa esecuzione e non usato per i suoi flat; --staged lo usa</translation>
    </message>
    <message>
        <source>made by {engine}</source>
        <translation>creato da {engine}</translation>
    </message>
    <message>
        <source>made by {engine}, and {parts} changed since</source>
        <translation>creato da {engine}, e da allora è cambiato: {parts}</translation>
    </message>
    <message>
        <source>made in this run</source>
        <translation>creato in questa esecuzione</translation>
    </message>
    <message>
        <source>made {ago}</source>
        <translation>creato {ago}</translation>
    </message>
    <message>
        <source>made, with warnings</source>
        <translation>creato, con avvisi</translation>
    </message>
    <message>
        <source>make again</source>
        <translation>da rifare</translation>
    </message>
    <message>
        <source>masters are not made of its type, &apos;{type}&apos;</source>
        <translation>dal suo tipo, &apos;{type}&apos;, non si creano master</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>misura</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manca</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale, with {share} of their pixels at it: sensors are not linear there; expose for less</source>
        <translation>la maggior parte dei frame è a {level} del fondo scala, con {share} dei pixel a fondo: lì i sensori non sono lineari; esponi di meno</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale: they add more noise than they remove; expose for longer</source>
        <translation>la maggior parte dei frame è a {level} del fondo scala: aggiungono più rumore di quanto ne tolgano; esponi di più</translation>
    </message>
    <message>
        <source>near</source>
        <translation>vicino</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>da guardare</translation>
    </message>
    <message>
        <source>neither header gives the camera or its settings: only the size agrees</source>
        <translation>nessuno dei due header dà la camera o le sue impostazioni: solo la dimensione concorda</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>night</source>
        <translation>notte</translation>
    </message>
    <message>
        <source>no answer for {seconds} s: is its drive there?</source>
        <translation>nessuna risposta da {seconds} s: il suo disco è collegato?</translation>
    </message>
    <message>
        <source>no calibration frame in {folder} names its camera</source>
        <translation>nessuna posa di calibrazione in {folder} indica la sua camera</translation>
    </message>
    <message>
        <source>no camera: it is used where a person chooses it</source>
        <translation>nessuna camera: si usa solo quando la si sceglie</translation>
    </message>
    <message>
        <source>no correlation between the master dark and {frames}: it takes nothing off there</source>
        <translation>nessuna correlazione tra il master dark e {frames}: lì non toglie nulla</translation>
    </message>
    <message>
        <source>no image of two dimensions in the file</source>
        <translation>nessuna immagine a due dimensioni nel file</translation>
    </message>
    <message>
        <source>no master bias, dark or flat found in {folders}</source>
        <translation>nessun master bias, dark o flat in {folders}</translation>
    </message>
    <message>
        <source>no master can be made: {where} the reasons</source>
        <translation>non si può creare alcun master: {where} i motivi</translation>
    </message>
    <message>
        <source>no master dark agrees</source>
        <translation>nessun master dark concorda</translation>
    </message>
    <message>
        <source>no master was written</source>
        <translation>non è stato scritto alcun master</translation>
    </message>
    <message>
        <source>no master {kind} agrees</source>
        <translation>nessun master {kind} concorda</translation>
    </message>
    <message>
        <source>no master {kind} agrees among {count}</source>
        <translation>nessun master {kind} concorda tra {count}</translation>
    </message>
    <message>
        <source>no master {kind} to choose from</source>
        <translation>nessun master {kind} tra cui scegliere</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted}</source>
        <translation>nessun master {kind} con {wanted}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted} among {count}</source>
        <translation>nessun master {kind} con {wanted} tra {count}</translation>
    </message>
    <message>
        <source>no master {kind}: chosen by you</source>
        <translation>nessun master {kind}: scelto da te</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is a master {other}</source>
        <translation>nessun master {kind}: {path}, scelto da te, è un master {other}</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is one frame and no master</source>
        <translation>nessun master {kind}: {path}, scelto da te, è un frame e non un master</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>nessuna corrispondenza</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>nessun permesso di aprirlo</translation>
    </message>
    <message>
        <source>no rig has the camera {camera}</source>
        <translation>nessuna strumentazione ha la camera {camera}</translation>
    </message>
    <message>
        <source>no rig, chosen by you</source>
        <translation>nessuna strumentazione, scelta da lei</translation>
    </message>
    <message>
        <source>no rig: the frames name no camera</source>
        <translation>nessuna strumentazione: le pose non indicano la camera</translation>
    </message>
    <message>
        <source>no room for {name} in {where}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>non c’è posto per {name} in {where}: occupa {size}, liberi {free}. Fai posto o scegli un’altra cartella</translation>
    </message>
    <message>
        <source>no set point is known, and the sensor ran from {span}</source>
        <translation>nessun setpoint noto, e il sensore è andato da {span}</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended</source>
        <translation>nessun segno di vita da {seconds} s: il motore è stato chiuso</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended; {cause}</source>
        <translation>nessun segno di vita da {seconds} s: il motore è stato chiuso; {cause}</translation>
    </message>
    <message>
        <source>no sign of life: {cause}</source>
        <translation>nessun segno di vita: {cause}</translation>
    </message>
    <message>
        <source>no {keys} in the headers: kept apart from {frames} of {values}</source>
        <translation>nessun {keys} negli header: tenuti separati da {frames} di {values}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>rumore</translation>
    </message>
    <message>
        <source>none of the sampled pixels has a value in any frame</source>
        <translation>nessuno dei pixel campionati ha un valore in alcun frame</translation>
    </message>
    <message>
        <source>none, and PixInsight needs one: install xvfb (xvfb-run)</source>
        <translation>nessuno, e a PixInsight ne serve uno: installa xvfb (xvfb-run)</translation>
    </message>
    <message>
        <source>none; xvfb-run gives PixInsight one</source>
        <translation>nessuno; xvfb-run ne dà uno a PixInsight</translation>
    </message>
    <message>
        <source>not a frame</source>
        <translation>non è un frame</translation>
    </message>
    <message>
        <source>not a frame: the name does not end in .fit, .fits, .fts or .xisf</source>
        <translation>non è un frame: il nome non finisce in .fit, .fits, .fts o .xisf</translation>
    </message>
    <message>
        <source>not a master</source>
        <translation>non è un master</translation>
    </message>
    <message>
        <source>not a plan of this program: {reason}; make the plan again</source>
        <translation>non è un piano di questo programma: {reason}; rifai il piano</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>not calibrated: neither a master bias nor a master dark matches</source>
        <translation>non calibrato: non corrisponde né un master bias né un master dark</translation>
    </message>
    <message>
        <source>not checked: {reason} ({name})</source>
        <translation>non controllato: {reason} ({name})</translation>
    </message>
    <message>
        <source>not enough memory; give a smaller --memory or fewer --jobs</source>
        <translation>memoria insufficiente; indica un --memory più piccolo o meno --jobs</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>non trovato</translation>
    </message>
    <message>
        <source>not known before it starts: the script suits every version from 1.8.9 on</source>
        <translation>non noto prima dell’avvio: lo script va bene per ogni versione dalla 1.8.9 in poi</translation>
    </message>
    <message>
        <source>not made: {reason}</source>
        <translation>non creato: {reason}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>non possibile</translation>
    </message>
    <message>
        <source>nothing but its size is known to agree</source>
        <translation>si sa solo che la dimensione concorda</translation>
    </message>
    <message>
        <source>nothing is left of {share} of the pixels when the bias or dark is subtracted: are the calibration frames right?</source>
        <translation>sottraendo il bias o il dark non resta nulla del {share} dei pixel: i frame di calibrazione sono giusti?</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>non si sa nulla</translation>
    </message>
    <message>
        <source>nothing says what it is: no type in its header, its name or its folder</source>
        <translation>nulla dice che cos’è: nessun tipo nell’header, nel nome o nella cartella</translation>
    </message>
    <message>
        <source>number of frames {value}</source>
        <translation>numero di frame {value}</translation>
    </message>
    <message>
        <source>numpy (APMC_KERNEL asks for it)</source>
        <translation>numpy (lo chiede APMC_KERNEL)</translation>
    </message>
    <message>
        <source>numpy ({reason})</source>
        <translation>numpy ({reason})</translation>
    </message>
    <message>
        <source>of the right kind</source>
        <translation>del tipo giusto</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>offset</translation>
    </message>
    <message>
        <source>old</source>
        <translation>vecchio</translation>
    </message>
    <message>
        <source>older (made earlier on {made})</source>
        <translation>più vecchio (creato prima, il {made})</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one is made in this run)</source>
        <translation>più vecchio (creato {made}, quello scelto viene creato in questa esecuzione)</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one {chosen})</source>
        <translation>più vecchio (creato {made}; quello scelto, {chosen})</translation>
    </message>
    <message>
        <source>older than {name}</source>
        <translation>più vecchio di {name}</translation>
    </message>
    <message>
        <source>on PATH</source>
        <translation>in PATH</translation>
    </message>
    <message>
        <source>one of {paths} cannot be read: the engine died while it read them: {how}; leave it out</source>
        <translation>uno di {paths} non si può leggere: il motore è morto mentre li leggeva: {how}; escludilo</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>uno di {values}</translation>
    </message>
    <message numerus="yes">
        <source>only {count} frames: {enough} or more give a cleaner master</source>
        <translation>
            <numerusform>solo {count} frame: {enough} o più danno un master più pulito</numerusform>
            <numerusform>solo {count} frame: {enough} o più danno un master più pulito</numerusform>
        </translation>
    </message>
    <message>
        <source>only {frames} without the odd ones that are left out: a master needs at least {needed}</source>
        <translation>solo {frames} senza quelli strani che vengono esclusi: a un master ne servono almeno {needed}</translation>
    </message>
    <message>
        <source>only {frames}: a master needs at least {needed}</source>
        <translation>solo {frames}: a un master ne servono almeno {needed}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>cartella di uscita</translation>
    </message>
    <message>
        <source>output {folder}, by the pattern {pattern}</source>
        <translation>uscita {folder}, secondo il modello {pattern}</translation>
    </message>
    <message>
        <source>output: {pattern}</source>
        <translation>uscita: {pattern}</translation>
    </message>
    <message>
        <source>packed XISF files are not read: unpack the file first</source>
        <translation>i file XISF impacchettati non vengono letti: prima decomprimi il file</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>trama</translation>
    </message>
    <message>
        <source>pixels are at full scale in {frames}; use a shorter exposure</source>
        <translation>ci sono pixel a fondo scala in {frames}; usa un’esposizione più breve</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programma</translation>
    </message>
    <message>
        <source>put away by hand: a stash</source>
        <translation>messo da parte a mano: uno stash</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>lettura</translation>
    </message>
    <message>
        <source>rejection takes no part of a frame as a whole</source>
        <translation>la reiezione non toglie a nessun frame una parte intera</translation>
    </message>
    <message>
        <source>rejection: {rejection}</source>
        <translation>reiezione: {rejection}</translation>
    </message>
    <message>
        <source>replaced or touched since the plan was made, and used as they are now: {files}</source>
        <translation>sostituiti o toccati da quando è stato fatto il piano, e usati come sono ora: {files}</translation>
    </message>
    <message>
        <source>rig {rig}, by the camera {camera}</source>
        <translation>strumentazione {rig}, in base alla camera {camera}</translation>
    </message>
    <message>
        <source>rig {rig}, chosen by you</source>
        <translation>strumentazione {rig}, scelta da lei</translation>
    </message>
    <message>
        <source>rig {rig}: {reason}</source>
        <translation>strumentazione {rig}: {reason}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>righe</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>same {keys}</source>
        <translation>stesso: {keys}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturato</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>salvataggio</translation>
    </message>
    <message>
        <source>script folder</source>
        <translation>cartella degli script</translation>
    </message>
    <message>
        <source>see above for</source>
        <translation>vedi sopra</translation>
    </message>
    <message>
        <source>set by you: {values}</source>
        <translation>impostato da te: {values}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>impostazioni</translation>
    </message>
    <message>
        <source>several rigs have the camera {camera}: {rigs}</source>
        <translation>più strumentazioni hanno la camera {camera}: {rigs}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>dimensione</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>dimensione {size}</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>macchie</translation>
    </message>
    <message>
        <source>spots of dust: {new} new, {gone} gone, {moved} moved</source>
        <translation>macchie di polvere: {new} nuove, {gone} sparite, {moved} spostate</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>stelle</translation>
    </message>
    <message>
        <source>start</source>
        <translation>avvio</translation>
    </message>
    <message>
        <source>starts at {low}</source>
        <translation>comincia da {low}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermato</translation>
    </message>
    <message>
        <source>superseded by a newer one</source>
        <translation>sostituito da uno più recente</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made})</source>
        <translation>sostituito da uno più recente (creato {made})</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made}, the chosen one {chosen})</source>
        <translation>sostituito da uno più recente (creato {made}; quello scelto, {chosen})</translation>
    </message>
    <message>
        <source>superseded by a newer one (the chosen one {chosen})</source>
        <translation>sostituito da uno più recente (quello scelto {chosen})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>taken by another program, {master}, than the {kind}, {frames}: do they store pixels alike?</source>
        <translation>ripreso con un altro programma, {master}, rispetto a {kind}, {frames}: salvano i pixel allo stesso modo?</translation>
    </message>
    <message>
        <source>taken by another program, {program}, than {name}, {other}: do they store pixels alike?</source>
        <translation>ripreso con un altro programma, {program}, rispetto a {name}, {other}: salvano i pixel allo stesso modo?</translation>
    </message>
    <message>
        <source>takes rows</source>
        <translation>accetta righe</translation>
    </message>
    <message>
        <source>takes rows of {width} columns</source>
        <translation>accetta righe di {width} colonne</translation>
    </message>
    <message>
        <source>takes the numbers 0 to {last}</source>
        <translation>accetta i numeri da 0 a {last}</translation>
    </message>
    <message>
        <source>takes {kind}</source>
        <translation>accetta {kind}</translation>
    </message>
    <message>
        <source>takes {kind} as {column}</source>
        <translation>accetta {kind} come {column}</translation>
    </message>
    <message>
        <source>telescope {value}</source>
        <translation>telescopio {value}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>temperatura</translation>
    </message>
    <message>
        <source>temperature {value}, the chosen one has {chosen}, the {kind} {wanted}</source>
        <translation>temperatura {value}, quello scelto ha {chosen}, {kind} {wanted}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>the C kernel cannot be loaded: {reason}</source>
        <translation>il kernel C non si può caricare: {reason}</translation>
    </message>
    <message>
        <source>the C kernel is of another version: {version}, not {expected}</source>
        <translation>il kernel C è di un’altra versione: {version}, non {expected}</translation>
    </message>
    <message>
        <source>the C kernel was not built with this installation</source>
        <translation>il kernel C non è stato compilato con questa installazione</translation>
    </message>
    <message>
        <source>the amber temperature tolerance</source>
        <translation>la tolleranza di temperatura con avviso</translation>
    </message>
    <message>
        <source>the bias frames</source>
        <translation>queste pose bias</translation>
    </message>
    <message>
        <source>the bias is already subtracted from the master dark, and no master bias matches: the bias stays in the flats</source>
        <translation>il bias è già sottratto dal master dark, e nessun master bias corrisponde: il bias resta nei flat</translation>
    </message>
    <message>
        <source>the bias or dark</source>
        <translation>il bias o il dark</translation>
    </message>
    <message>
        <source>the built-in engine</source>
        <translation>il motore integrato</translation>
    </message>
    <message>
        <source>the check died while it read it: {how}</source>
        <translation>il controllo è morto mentre lo leggeva: {how}</translation>
    </message>
    <message>
        <source>the check died: {how}</source>
        <translation>il controllo è morto: {how}</translation>
    </message>
    <message>
        <source>the colour filter patterns of master and flats differ ({patterns})</source>
        <translation>gli schemi dei filtri colorati di master e flat sono diversi ({patterns})</translation>
    </message>
    <message>
        <source>the compressed pixels are cut short</source>
        <translation>i pixel compressi sono troncati</translation>
    </message>
    <message>
        <source>the compressed pixels are more than the header says</source>
        <translation>i pixel compressi sono più di quanti dica l’header</translation>
    </message>
    <message>
        <source>the dark has hardly any bright pixels to find its scaling with</source>
        <translation>il dark non ha quasi pixel luminosi con cui trovare la scala</translation>
    </message>
    <message>
        <source>the dark is scaled up from {dark} to {flats}: its noise grows with it</source>
        <translation>il dark viene scalato da {dark} a {flats}: il suo rumore cresce con esso</translation>
    </message>
    <message>
        <source>the darks of {exposure}</source>
        <translation>questi dark di {exposure}</translation>
    </message>
    <message>
        <source>the disk is full: make room and run again</source>
        <translation>il disco è pieno: fai posto ed esegui di nuovo</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare, {free} are free; make room and run again</source>
        <translation>il disco di {folder} è pieno: a {file} servono {size} e {spare} di riserva, liberi {free}; fai posto ed esegui di nuovo</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare; make room and run again</source>
        <translation>il disco di {folder} è pieno: a {file} servono {size} e {spare} di riserva; fai posto ed esegui di nuovo</translation>
    </message>
    <message>
        <source>the disk of {output} has {free} free and the run needs {needed}: free some space or choose another output folder</source>
        <translation>il disco di {output} ha {free} liberi e all’esecuzione servono {needed}: libera spazio o scegli un’altra cartella di uscita</translation>
    </message>
    <message>
        <source>the disk or the network gave an error</source>
        <translation>il disco o la rete ha dato un errore</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}</source>
        <translation>il motore è morto nel mezzo di questo passo: {how}</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}; give a smaller --memory or fewer --jobs</source>
        <translation>il motore è morto nel mezzo di questo passo: {how}; indica un --memory più piccolo o meno --jobs</translation>
    </message>
    <message>
        <source>the engine ended without finishing it ({how})</source>
        <translation>il motore è terminato senza finirlo ({how})</translation>
    </message>
    <message>
        <source>the exposure tolerance</source>
        <translation>la tolleranza di esposizione</translation>
    </message>
    <message>
        <source>the exposure tolerance in parts</source>
        <translation>la tolleranza di esposizione in parti</translation>
    </message>
    <message>
        <source>the exposures run from {span}, each near the next</source>
        <translation>le esposizioni vanno da {span}, ognuna vicina alla successiva</translation>
    </message>
    <message>
        <source>the exposures run from {span}: no one dark fits them all</source>
        <translation>le esposizioni vanno da {span}: nessun dark va bene per tutte</translation>
    </message>
    <message>
        <source>the fewest frames must be at least {count}: fewer cannot be integrated</source>
        <translation>il minimo di frame deve essere almeno {count}: con meno non si può integrare</translation>
    </message>
    <message>
        <source>the file changed while it was opened</source>
        <translation>il file è cambiato mentre veniva aperto</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>il file è troncato</translation>
    </message>
    <message>
        <source>the file is cut short: {missing} bytes are missing</source>
        <translation>il file è troncato: mancano {missing} byte</translation>
    </message>
    <message>
        <source>the file is cut short: {size} of {expected} are there ({missing} bytes are missing)</source>
        <translation>il file è troncato: ci sono {size} di {expected} (mancano {missing} byte)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>the file name &apos;{name}&apos;</source>
        <translation>il nome del file &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>the fine pattern of rows {first} to {last} is not where it is in the others: they were shifted, or read from elsewhere</source>
        <translation>la trama fine delle righe da {first} a {last} non è dove si trova negli altri: sono state spostate o lette da altrove</translation>
    </message>
    <message>
        <source>the first that can run</source>
        <translation>il primo che può funzionare</translation>
    </message>
    <message>
        <source>the flat is black</source>
        <translation>il flat è nero</translation>
    </message>
    <message>
        <source>the flats are too bright: their level is {level} of full scale, good flats have {good}</source>
        <translation>i flat sono troppo luminosi: il loro livello è {level} del fondo scala, quelli buoni hanno {good}</translation>
    </message>
    <message>
        <source>the flats are too dark: their level is {level} of full scale, good flats have {good}</source>
        <translation>i flat sono troppo scuri: il loro livello è {level} del fondo scala, quelli buoni hanno {good}</translation>
    </message>
    <message>
        <source>the flats show none of the dark&apos;s signal, so the scaled dark takes nothing away</source>
        <translation>i flat non mostrano nulla del segnale del dark, quindi il dark scalato non toglie nulla</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>la cartella non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>the folder for temporary files</source>
        <translation>la cartella dei file temporanei</translation>
    </message>
    <message>
        <source>the folder name &apos;{name}&apos;</source>
        <translation>il nome della cartella &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>the folder {folder} for the calibrated flats has gone</source>
        <translation>la cartella {folder} dei flat calibrati è sparita</translation>
    </message>
    <message>
        <source>the frames</source>
        <translation>i frame</translation>
    </message>
    <message>
        <source>the frames are not all of one rig: {cameras}</source>
        <translation>le pose non sono tutte di una sola strumentazione: {cameras}</translation>
    </message>
    <message>
        <source>the frames have several levels ({levels}): do they belong together?</source>
        <translation>i frame hanno più livelli ({levels}): stanno insieme?</translation>
    </message>
    <message>
        <source>the frames of {name} could not be checked: {reason}</source>
        <translation>i frame di {name} non si sono potuti controllare: {reason}</translation>
    </message>
    <message>
        <source>the gzip file is cut short</source>
        <translation>il file gzip è troncato</translation>
    </message>
    <message>
        <source>the gzip file is damaged: {error}</source>
        <translation>il file gzip è danneggiato: {error}</translation>
    </message>
    <message>
        <source>the headers have no exposure: frames of any exposure may be in this group</source>
        <translation>gli header non hanno l’esposizione: in questo gruppo possono esserci frame di qualsiasi esposizione</translation>
    </message>
    <message>
        <source>the headers have no filter, and other frames of {camera} have one</source>
        <translation>gli header non hanno il filtro, e altri frame di {camera} ne hanno uno</translation>
    </message>
    <message>
        <source>the headers of {frames} say that they are calibrated already: no bias or dark is subtracted again</source>
        <translation>gli header di {frames} dicono che sono già calibrati: non si sottrae di nuovo bias o dark</translation>
    </message>
    <message>
        <source>the high rejection limit</source>
        <translation>il limite alto di reiezione</translation>
    </message>
    <message>
        <source>the idle time-out</source>
        <translation>il tempo massimo di inattività</translation>
    </message>
    <message>
        <source>the lack of any type</source>
        <translation>la mancanza di qualsiasi tipo</translation>
    </message>
    <message>
        <source>the level moves by {change} through the series: did the temperature change, or light get in?</source>
        <translation>il livello si sposta di {change} lungo la serie: è cambiata la temperatura o è entrata luce?</translation>
    </message>
    <message>
        <source>the level of {frames} is more than 10 % off the series&apos; {usual}</source>
        <translation>il livello di {frames} si scosta di oltre il 10 % da {usual} della serie</translation>
    </message>
    <message>
        <source>the library folder {folder} is not there: make it first, or choose another one</source>
        <translation>la cartella di libreria {folder} non esiste: creala prima o scegline un’altra</translation>
    </message>
    <message>
        <source>the library {error}</source>
        <translation>la libreria {error}</translation>
    </message>
    <message>
        <source>the library {folder} of the rig {rig} is not there: connect its disk, or change the rig</source>
        <translation>la libreria {folder} della strumentazione {rig} non c’è: collegare il suo disco o modificare la strumentazione</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %</source>
        <translation>la luce dei suoi angoli è cambiata del {deeper} %</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %, and the middle of its vignette moved by {x}, {y} pixels</source>
        <translation>la luce dei suoi angoli è cambiata del {deeper} %, e il centro della vignettatura si è spostato di {x}, {y} pixel</translation>
    </message>
    <message>
        <source>the low rejection limit</source>
        <translation>il limite basso di reiezione</translation>
    </message>
    <message>
        <source>the master bias or dark has another size than the flats</source>
        <translation>il master bias o dark ha una dimensione diversa dai flat</translation>
    </message>
    <message>
        <source>the master cannot be read: {reason}</source>
        <translation>il master non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>the master dark&apos;s level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>il livello del master dark, {dark}, è sotto quello del master bias, {bias}: sono stati ripresi con un altro offset?</translation>
    </message>
    <message>
        <source>the master does not carry the identity of this plan</source>
        <translation>il master non porta l’identità di questo piano</translation>
    </message>
    <message>
        <source>the master was not written again</source>
        <translation>il master non è stato riscritto</translation>
    </message>
    <message>
        <source>the master {kind} chosen by you cannot be read: {path}: {reason}</source>
        <translation>il master {kind} scelto da te non si può leggere: {path}: {reason}</translation>
    </message>
    <message>
        <source>the master&apos;s header says it is a {kind}, not a master {planned}</source>
        <translation>l’header del master dice che è {kind}, non un master {planned}</translation>
    </message>
    <message>
        <source>the master&apos;s {key} is {value}, the plan says {planned}</source>
        <translation>{key} del master è {value}, il piano dice {planned}</translation>
    </message>
    <message>
        <source>the memory must be at least {count} MiB</source>
        <translation>la memoria deve essere almeno {count} MiB</translation>
    </message>
    <message>
        <source>the network drive lost it</source>
        <translation>il disco di rete lo ha perso</translation>
    </message>
    <message>
        <source>the number of threads must be at least 1</source>
        <translation>il numero di thread deve essere almeno 1</translation>
    </message>
    <message>
        <source>the older master calibrates frames of this series better than the other frames do: keep it</source>
        <translation>il master più vecchio calibra i frame di questa serie meglio degli altri frame: conservalo</translation>
    </message>
    <message>
        <source>the output pattern {pattern} has a field that is not known: use {fields}</source>
        <translation>il modello di uscita {pattern} ha un campo sconosciuto: usare {fields}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} is no whole path on this system: begin it with a folder</source>
        <translation>il modello di uscita {pattern} non è un percorso completo su questo sistema: iniziarlo con una cartella</translation>
    </message>
    <message>
        <source>the output pattern {pattern} leads out of the folder of the frames with &quot;..&quot;: name a folder in it, or a whole path</source>
        <translation>il modello di uscita {pattern} esce dalla cartella delle pose con &quot;..&quot;: indicare una cartella al suo interno o un percorso completo</translation>
    </message>
    <message>
        <source>the output pattern {pattern} names no folder of its own: write one, such as {example}</source>
        <translation>il modello di uscita {pattern} non indica una cartella propria: scriverne una, per esempio {example}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for no frame has a value for {field}: give the output folder</source>
        <translation>il modello di uscita {pattern} della strumentazione {rig} non dà una cartella, perché nessuna posa ha un valore per {field}: indicare la cartella di uscita</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for the frames have several values for {field} ({values}): give the output folder</source>
        <translation>il modello di uscita {pattern} della strumentazione {rig} non dà una cartella, perché le pose hanno più valori per {field} ({values}): indicare la cartella di uscita</translation>
    </message>
    <message>
        <source>the output {output} is a file: give a folder</source>
        <translation>l’uscita {output} è un file: indica una cartella</translation>
    </message>
    <message>
        <source>the parts of its compressed image are not listed as XISF asks</source>
        <translation>le parti della sua immagine compressa non sono elencate come chiede XISF</translation>
    </message>
    <message>
        <source>the parts of its compressed image do not add up to its image</source>
        <translation>le parti della sua immagine compressa non danno la sua immagine</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is a frame or a master it reads: make the plan again</source>
        <translation>il piano scriverebbe {path}, che è un frame o un master che legge: rifai il piano</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is no place for a master: make the plan again</source>
        <translation>il piano scriverebbe {path}, che non è un posto per un master: rifai il piano</translation>
    </message>
    <message>
        <source>the process that decodes pixels cannot be started: {reason}</source>
        <translation>il processo che decodifica i pixel non si può avviare: {reason}</translation>
    </message>
    <message>
        <source>the recipe {recipe} lacks a master; make the plan again</source>
        <translation>alla ricetta {recipe} manca un master; rifai il piano</translation>
    </message>
    <message>
        <source>the recorded run {folder} cannot be replayed: {why}</source>
        <translation>l’esecuzione registrata {folder} non si può riprodurre: {why}</translation>
    </message>
    <message>
        <source>the recorded run {folder} is damaged: its {file} is not a plan</source>
        <translation>l’esecuzione registrata {folder} è danneggiata: il suo {file} non è un piano</translation>
    </message>
    <message>
        <source>the recording ends here: the run was killed, or is still going on</source>
        <translation>la registrazione finisce qui: l’esecuzione è stata interrotta o è ancora in corso</translation>
    </message>
    <message>
        <source>the replay ended early (exit code {code}): {line}</source>
        <translation>la riproduzione è finita in anticipo (codice di uscita {code}): {line}</translation>
    </message>
    <message>
        <source>the rig {rig} has a camera without a name</source>
        <translation>la strumentazione {rig} ha una camera senza nome</translation>
    </message>
    <message>
        <source>the rig {rig} has a line break or another sign nobody sees</source>
        <translation>il nome della strumentazione {rig} contiene un a capo o un altro segno invisibile</translation>
    </message>
    <message>
        <source>the rig {rig} has no output pattern: give the output folder after that of the frames</source>
        <translation>la strumentazione {rig} non ha un modello di uscita: indicare la cartella di uscita dopo quella delle pose</translation>
    </message>
    <message>
        <source>the rig {rig} has the camera {camera} too, so that a person has to choose</source>
        <translation>anche la strumentazione {rig} ha la camera {camera}: bisogna quindi scegliere a mano</translation>
    </message>
    <message numerus="yes">
        <source>the rows of {count} frames lie bottom-up in their files and are turned</source>
        <translation>
            <numerusform>le righe di {count} frame vanno dal basso in alto nel suo file e vengono girate</numerusform>
            <numerusform>le righe di {count} frame vanno dal basso in alto nei loro file e vengono girate</numerusform>
        </translation>
    </message>
    <message>
        <source>the run cannot begin, as {path} cannot be written: {reason}</source>
        <translation>l’esecuzione non può cominciare, perché {path} non si può scrivere: {reason}</translation>
    </message>
    <message>
        <source>the run in {folder} cannot be replayed: its {file} is missing or damaged</source>
        <translation>l’esecuzione in {folder} non si può riprodurre: il suo {file} manca o è danneggiato</translation>
    </message>
    <message>
        <source>the run is over, but its report {path} cannot be written: {reason}; make room in the output folder</source>
        <translation>l’esecuzione è finita, ma il suo rapporto {path} non si può scrivere: {reason}; fai posto nella cartella di uscita</translation>
    </message>
    <message>
        <source>the same file as {path}</source>
        <translation>lo stesso file di {path}</translation>
    </message>
    <message>
        <source>the same folder as {path}</source>
        <translation>la stessa cartella di {path}</translation>
    </message>
    <message>
        <source>the set point tolerance</source>
        <translation>la tolleranza del setpoint</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>le impostazioni</translation>
    </message>
    <message>
        <source>the signal of its pixels is only {ratio} times their noise, which it adds to every light: take more flats, or brighter ones</source>
        <translation>il segnale dei suoi pixel è solo {ratio} volte il loro rumore, che aggiunge a ogni light: riprendi più flat, o più luminosi</translation>
    </message>
    <message>
        <source>the signal of its pixels is {ratio} times their noise</source>
        <translation>il segnale dei suoi pixel è {ratio} volte il loro rumore</translation>
    </message>
    <message>
        <source>the system cannot read it: {error}</source>
        <translation>il sistema non riesce a leggerlo: {error}</translation>
    </message>
    <message>
        <source>the temperature tolerance</source>
        <translation>la tolleranza di temperatura</translation>
    </message>
    <message>
        <source>the values go beyond 16 bits: white is {white} ADU in this step</source>
        <translation>i valori superano i 16 bit: il bianco è {white} ADU in questo passo</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, and its header does not say how many make an ADU: choose another master</source>
        <translation>i valori del suo master {kind} {path} sono {unit}, e il suo header non dice quanti fanno un ADU: scegli un altro master</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, those of the flats are {frames}: choose a master of that unit</source>
        <translation>i valori del suo master {kind} {path} sono {unit}, quelli dei flat sono {frames}: scegli un master in quell’unità</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}, which PixInsight takes for {wanted}: choose another master, or use the built-in engine</source>
        <translation>i valori di {path} sono {unit}, che PixInsight prende per {wanted}: scegli un altro master o usa il motore integrato</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}: they were converted to ADU by its header</source>
        <translation>i valori di {path} sono {unit}: sono stati convertiti in ADU secondo il suo header</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): it cannot be compared with them</source>
        <translation>i valori di {path} hanno un’altra unità rispetto a {first} (BUNIT): non si può confrontare con essi</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): only frames of one unit can be combined</source>
        <translation>i valori di {path} hanno un’altra unità rispetto a {first} (BUNIT): si possono combinare solo frame di una stessa unità</translation>
    </message>
    <message>
        <source>the way it is made</source>
        <translation>il modo in cui è creato</translation>
    </message>
    <message>
        <source>the window is being closed</source>
        <translation>la finestra si sta chiudendo</translation>
    </message>
    <message>
        <source>the {kind} frames are as bright as flats: their level is {level} of full scale; was the telescope covered?</source>
        <translation>i frame {kind} sono luminosi come flat: il loro livello è {level} del fondo scala; il telescopio era coperto?</translation>
    </message>
    <message>
        <source>the {kind} of this run</source>
        <translation>{kind} di questa esecuzione</translation>
    </message>
    <message>
        <source>the {kind} {exposure} of this run</source>
        <translation>{kind} di {exposure} di questa esecuzione</translation>
    </message>
    <message>
        <source>the {noun} {folder}</source>
        <translation>{noun} {folder}</translation>
    </message>
    <message>
        <source>their hot pixels are {times} times as bright as those of {name} for that exposure: was the sensor warmer, or the exposure longer?</source>
        <translation>i loro pixel caldi sono {times} volte più luminosi di quelli di {name} per quella posa: il sensore era più caldo o la posa più lunga?</translation>
    </message>
    <message>
        <source>their level climbs by {step} from side to side, and that of {name} does not: does light get in?</source>
        <translation>il loro livello sale di {step} da un lato all’altro, quello di {name} no: entra luce?</translation>
    </message>
    <message>
        <source>there are stars on most frames, {count} on each: take them in brighter twilight, and move the telescope between them</source>
        <translation>ci sono stelle sulla maggior parte dei frame, {count} su ognuno: riprendili con un crepuscolo più chiaro e sposta il telescopio tra l’uno e l’altro</translation>
    </message>
    <message numerus="yes">
        <source>there are {count} stars or parts of a trail on it</source>
        <translation>
            <numerusform>c’è {count} stella o parte di una scia</numerusform>
            <numerusform>ci sono {count} stelle o parti di una scia</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a rig {rig} already: remove it first</source>
        <translation>c’è già una strumentazione {rig}: rimuoverla prima</translation>
    </message>
    <message>
        <source>there is a step of {size} at column {column}</source>
        <translation>c’è un gradino di {size} alla colonna {column}</translation>
    </message>
    <message>
        <source>there is a step of {size} at row {row}</source>
        <translation>c’è un gradino di {size} alla riga {row}</translation>
    </message>
    <message>
        <source>there is next to nothing on it: its level is {level} of full scale, of the others {usual}</source>
        <translation>non contiene quasi nulla: il suo livello è {level} del fondo scala, quello degli altri {usual}</translation>
    </message>
    <message>
        <source>there is no PixInsight in {path}: give the folder it was put into</source>
        <translation>non c’è PixInsight in {path}: indica la cartella in cui è stato messo</translation>
    </message>
    <message>
        <source>there is no engine that can run on this machine</source>
        <translation>non c’è alcun motore che possa funzionare su questa macchina</translation>
    </message>
    <message>
        <source>there is no image [{number}] in it</source>
        <translation>non contiene l’immagine [{number}]</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>non contiene alcuna immagine</translation>
    </message>
    <message>
        <source>there is no image in it (NAXIS is {value})</source>
        <translation>non contiene alcuna immagine (NAXIS è {value})</translation>
    </message>
    <message>
        <source>there is no master in {folders}: is it a library?</source>
        <translation>non c’è alcun master in {folders}: è una libreria?</translation>
    </message>
    <message>
        <source>there is no master to export</source>
        <translation>non c’è alcun master da esportare</translation>
    </message>
    <message>
        <source>there is no master to export: {reason}</source>
        <translation>non c’è alcun master da esportare: {reason}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: give {names}</source>
        <translation>non c’è una strumentazione {rig}: indicare {names}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: you have no rigs</source>
        <translation>non c’è una strumentazione {rig}: non ne è stata creata nessuna</translation>
    </message>
    <message>
        <source>there is no {path}: give PixInsight.app, PixInsight&apos;s folder, PixInsight.sh or PixInsight.exe</source>
        <translation>non esiste {path}: indica PixInsight.app, la cartella di PixInsight, PixInsight.sh o PixInsight.exe</translation>
    </message>
    <message>
        <source>there is nothing to check: no calibration frames found</source>
        <translation>non c’è nulla da controllare: nessun frame di calibrazione trovato</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>ce n’è uno</translation>
    </message>
    <message>
        <source>they are darker than their bias: their level is {dark}, that of {name} {bias}; were they taken with another offset?</source>
        <translation>sono più scuri del loro bias: il loro livello è {dark}, quello di {name} {bias}; sono stati ripresi con un altro offset?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are brighter too: was the sensor warmer, or the exposure longer?</source>
        <translation>sono {signal} sopra {bias}, più di dieci volte quanto si vede in {name} per quella posa ({usual}), e anche i loro pixel caldi sono più luminosi: il sensore era più caldo o la posa più lunga?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are not brighter: does light get in?</source>
        <translation>sono {signal} sopra {bias}, più di dieci volte quanto si vede in {name} per quella posa ({usual}), e i loro pixel caldi non sono più luminosi: entra luce?</translation>
    </message>
    <message>
        <source>this PixInsight lacks the setting {name}, without which the master would be wrong: update PixInsight, or use the built-in engine</source>
        <translation>a questo PixInsight manca l’impostazione {name}, senza la quale il master sarebbe sbagliato: aggiorna PixInsight o usa il motore integrato</translation>
    </message>
    <message>
        <source>this PixInsight&apos;s licence does not allow the operation: start PixInsight once by hand and look at its licence</source>
        <translation>la licenza di questo PixInsight non permette l’operazione: avvia PixInsight una volta a mano e guarda la sua licenza</translation>
    </message>
    <message>
        <source>this compression is not read: unpack the file first</source>
        <translation>questa compressione non viene letta: prima decomprimi il file</translation>
    </message>
    <message>
        <source>this plan is of version {version}, and this program reads version {own}: make the plan again</source>
        <translation>questo piano è della versione {version} e questo programma legge la versione {own}: rifai il piano</translation>
    </message>
    <message>
        <source>this plan was made for the engine {planned}, not {engine}: make it again with --engine {engine}</source>
        <translation>questo piano è stato fatto per il motore {planned}, non {engine}: rifallo con --engine {engine}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vero o falso</translation>
    </message>
    <message>
        <source>two flats have the same name; PixInsight would write them to one file</source>
        <translation>due flat hanno lo stesso nome; PixInsight li scriverebbe in un solo file</translation>
    </message>
    <message>
        <source>two rigs are called {rig}</source>
        <translation>due strumentazioni si chiamano {rig}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>tipo {kind}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aggiornato</translation>
    </message>
    <message>
        <source>up to date, with warnings</source>
        <translation>aggiornato, con avvisi</translation>
    </message>
    <message>
        <source>video files are not read: convert to FITS first</source>
        <translation>i file video non vengono letti: convertili prima in FITS</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>was killed (exit code {code}), perhaps because memory ran out,</source>
        <translation>è stato chiuso (codice di uscita {code}), forse per mancanza di memoria,</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>scrittura</translation>
    </message>
    <message>
        <source>written by different programs: {programs}; do they store pixels alike?</source>
        <translation>scritti da programmi diversi: {programs}; salvano i pixel allo stesso modo?</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ieri</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>non hai il permesso di leggerlo</translation>
    </message>
    <message>
        <source>your settings have no library: give a library folder</source>
        <translation>le tue impostazioni non hanno una libreria: indica una cartella di libreria</translation>
    </message>
    <message>
        <source>your settings have no library: say which one with --to LIBRARY</source>
        <translation>le tue impostazioni non hanno una libreria: di’ quale con --to LIBRERIA</translation>
    </message>
    <message>
        <source>your settings have several libraries: say which one with --to LIBRARY</source>
        <translation>le tue impostazioni hanno più librerie: di’ quale con --to LIBRERIA</translation>
    </message>
    <message>
        <source>{against}: {gain} times less</source>
        <translation>{against}: {gain} volte in meno</translation>
    </message>
    <message>
        <source>{camera} is of no rig</source>
        <translation>{camera} non è di nessuna strumentazione</translation>
    </message>
    <message>
        <source>{camera} is of the rig {rig}</source>
        <translation>{camera} è della strumentazione {rig}</translation>
    </message>
    <message numerus="yes">
        <source>{count} flats have neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>
            <numerusform>{count} flat non ha né bias né dark da una libreria; con --staged i master creati in questa esecuzione si usano per i suoi flat</numerusform>
            <numerusform>{count} flat non hanno né bias né dark da una libreria; con --staged i master creati in questa esecuzione si usano per i suoi flat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <translation>
            <numerusform>{count} frame</numerusform>
            <numerusform>{count} frame</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames have neither camera nor settings in their headers: grouped by size alone</source>
        <translation>
            <numerusform>{count} frame non ha né camera né impostazioni nell’header: raggruppato solo per dimensione</numerusform>
            <numerusform>{count} frame non hanno né camera né impostazioni negli header: raggruppati solo per dimensione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames of {camera} have no gain in their headers: nothing keeps two gains apart</source>
        <translation>
            <numerusform>{count} frame di {camera} non ha il guadagno nell’header: nulla tiene separati due guadagni</numerusform>
            <numerusform>{count} frame di {camera} non hanno il guadagno negli header: nulla tiene separati due guadagni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames that name no camera go with it</source>
        <translation>
            <numerusform>{count} posa senza camera indicata va con essa</numerusform>
            <numerusform>{count} pose senza camera indicata vanno con essa</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} frames: fewer than {limit}</source>
        <translation>{count} frame: meno di {limit}</translation>
    </message>
    <message>
        <source>{count} frames: {limit} or more</source>
        <translation>{count} frame: {limit} o più</translation>
    </message>
    <message numerus="yes">
        <source>{count} masters</source>
        <translation>
            <numerusform>{count} master</numerusform>
            <numerusform>{count} master</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more masters match less well</source>
        <translation>
            <numerusform>altri {count} master corrispondono peggio</numerusform>
            <numerusform>altri {count} master corrispondono peggio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more names</source>
        <translation>
            <numerusform>altri {count} nomi</numerusform>
            <numerusform>altri {count} nomi</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of its pixels are hot</source>
        <translation>{count} dei suoi pixel sono caldi</translation>
    </message>
    <message>
        <source>{count} of the frames could not be used, and fewer than 3 are left</source>
        <translation>{count} dei frame non si sono potuti usare, e ne restano meno di 3</translation>
    </message>
    <message>
        <source>{count} of {all} frames: {example}</source>
        <translation>{count} di {all} frame: {example}</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{count} di {level}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pixels</source>
        <translation>
            <numerusform>{count} pixel</numerusform>
            <numerusform>{count} pixel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of it have one value throughout: they were not read</source>
        <translation>
            <numerusform>{count} riga ha un solo valore: non è stata letta</numerusform>
            <numerusform>{count} righe hanno un solo valore: non sono state lette</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} giorni fa</translation>
    </message>
    <message>
        <source>{engine} {version}</source>
        <translation>{engine} {version}</translation>
    </message>
    <message>
        <source>{engine}, as asked for</source>
        <translation>{engine}, come richiesto</translation>
    </message>
    <message>
        <source>{engine}, which was found</source>
        <translation>{engine}, che è stato trovato</translation>
    </message>
    <message>
        <source>{engine}: {missing} was not found</source>
        <translation>{engine}: {missing} non è stato trovato</translation>
    </message>
    <message>
        <source>{exposure} is the exposure of {flats} and of no light frame</source>
        <translation>{exposure} è l’esposizione di {flats} e di nessun light</translation>
    </message>
    <message>
        <source>{file} has another size than the first frame: take it out, or make it a group of its own</source>
        <translation>{file} ha una dimensione diversa dal primo frame: toglilo o fanne un gruppo a sé</translation>
    </message>
    <message>
        <source>{file} has gone since the plan was made; make the plan again</source>
        <translation>{file} è sparito da quando è stato fatto il piano; rifai il piano</translation>
    </message>
    <message>
        <source>{file} holds no image; take it out</source>
        <translation>{file} non contiene alcuna immagine; toglilo</translation>
    </message>
    <message>
        <source>{file} is black, so it cannot be scaled to the others; take it out</source>
        <translation>{file} è nero, quindi non si può scalare agli altri; toglilo</translation>
    </message>
    <message>
        <source>{finding} (the built-in engine serves meanwhile)</source>
        <translation>{finding} (intanto serve il motore integrato)</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message numerus="yes">
        <source>{flat} and {count} more flat groups</source>
        <translation>
            <numerusform>{flat} e altri {count} gruppi di flat</numerusform>
            <numerusform>{flat} e altri {count} gruppi di flat</numerusform>
        </translation>
    </message>
    <message>
        <source>{flat} of {night}</source>
        <translation>{flat} del {night}</translation>
    </message>
    <message>
        <source>{folder} (its scripts are copied to run them)</source>
        <translation>{folder} (i suoi script vengono copiati per eseguirli)</translation>
    </message>
    <message>
        <source>{folder} can be written</source>
        <translation>in {folder} si può scrivere</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>in {folder} non si può scrivere</translation>
    </message>
    <message>
        <source>{folder} is not a recorded run: its {file} cannot be read: {reason}; {advice}</source>
        <translation>{folder} non è un’esecuzione registrata: il suo {file} non si può leggere: {reason}; {advice}</translation>
    </message>
    <message>
        <source>{folder} is there already: give a new or empty folder</source>
        <translation>{folder} esiste già: indica una cartella nuova o vuota</translation>
    </message>
    <message>
        <source>{frames} are in {count} groups: the sensor of {camera} had no set point and ran from {span}; a larger temperature tolerance joins them</source>
        <translation>{frames} sono in {count} gruppi: il sensore di {camera} non aveva un setpoint ed è andato da {span}; una tolleranza di temperatura maggiore li unisce</translation>
    </message>
    <message>
        <source>{gained} hot pixels came and {lost} went</source>
        <translation>{gained} pixel caldi sono comparsi e {lost} spariti</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} e altri {count}</translation>
    </message>
    <message>
        <source>{keyword} is not written as FITS asks; it was read as {value}</source>
        <translation>{keyword} non è scritto come chiede FITS; è stato letto come {value}</translation>
    </message>
    <message>
        <source>{keyword} {found}, the {kind} has {wanted}</source>
        <translation>{keyword} {found}; {kind} ha {wanted}</translation>
    </message>
    <message>
        <source>{keyword} {value}, {name} has {other}: both are kept</source>
        <translation>{keyword} {value}, {name} ha {other}: restano entrambi</translation>
    </message>
    <message>
        <source>{key} = {value} is not {wanted}</source>
        <translation>{key} = {value} non è {wanted}</translation>
    </message>
    <message>
        <source>{key} has not one entry for each frame</source>
        <translation>{key} non ha una voce per ogni frame</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>manca {key}</translation>
    </message>
    <message>
        <source>{key} names neither a file nor a step of the plan</source>
        <translation>{key} non nomina né un file né un passo del piano</translation>
    </message>
    <message>
        <source>{key} of the master unknown, the {kind} has {wanted}</source>
        <translation>{key} del master sconosciuto; {kind} ha {wanted}</translation>
    </message>
    <message>
        <source>{key} unknown for both the master and the {kind}</source>
        <translation>{key} sconosciuto sia nel master sia in {kind}</translation>
    </message>
    <message>
        <source>{key} unknown: it is never replaced by a newer one, and serves with a warning at most</source>
        <translation>{key} sconosciuto: non viene mai sostituito da uno più recente, e serve al massimo con un avviso</translation>
    </message>
    <message>
        <source>{key} {found}, the {kind} has {wanted}</source>
        <translation>{key} {found}; {kind} ha {wanted}</translation>
    </message>
    <message>
        <source>{key} {found}, unknown for the {kind}</source>
        <translation>{key} {found}, sconosciuto in {kind}</translation>
    </message>
    <message>
        <source>{key} {value}</source>
        <translation>{key} {value}</translation>
    </message>
    <message>
        <source>{kind} by {hint} ({frames})</source>
        <translation>{kind} secondo {hint} ({frames})</translation>
    </message>
    <message>
        <source>{less}, √{frames} = {expected} expected</source>
        <translation>{less}, atteso √{frames} = {expected}</translation>
    </message>
    <message>
        <source>{level} ADU</source>
        <translation>{level} ADU</translation>
    </message>
    <message>
        <source>{level} ADU of {full}</source>
        <translation>{level} ADU di {full}</translation>
    </message>
    <message>
        <source>{level}: too bright ({good} is good)</source>
        <translation>{level}: troppo luminoso ({good} va bene)</translation>
    </message>
    <message>
        <source>{level}: too dark ({good} is good)</source>
        <translation>{level}: troppo scuro ({good} va bene)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too bright ({good} is good)</source>
        <translation>{level}: utilizzabile, un po’ troppo luminoso ({good} va bene)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too dark ({good} is good)</source>
        <translation>{level}: utilizzabile, un po’ troppo scuro ({good} va bene)</translation>
    </message>
    <message>
        <source>{level}: well exposed</source>
        <translation>{level}: ben esposto</translation>
    </message>
    <message>
        <source>{longer}, the chosen one&apos;s {chosen} is not</source>
        <translation>{longer}; quello scelto, {chosen}, non lo è</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} basso, {high} alto</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>da {low} a {high} %</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} a {high} {unit}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <translation>{months} mesi fa</translation>
    </message>
    <message>
        <source>{name} cannot be added: only its folder says what it is. Give it a name that does, as masterDark_EXPOSURE_300</source>
        <translation>{name} non si può aggiungere: solo la sua cartella dice che cos’è. Dagli un nome che lo dica, come masterDark_EXPOSURE_300</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a master bias, dark or flat</source>
        <translation>{name} non è un master bias, dark o flat</translation>
    </message>
    <message>
        <source>{name} is there already and cannot be read: {reason}</source>
        <translation>{name} esiste già e non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>{name} is there already and is no master of this program&apos;s: another name is taken</source>
        <translation>{name} esiste già e non è un master di questo programma: si usa un altro nome</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is above the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} si distingue: il suo livello di {level} è sopra {usual} della serie; guardalo ed escludilo se è rovinato</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is below the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} si distingue: il suo livello di {level} è sotto {usual} della serie; guardalo ed escludilo se è rovinato</translation>
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
        <translation>{noise} contro {single} in un frame</translation>
    </message>
    <message>
        <source>{odd} of {frames} are odd, more than a third: none is left out; look at the series</source>
        <translation>{odd} di {frames} sono strani, più di un terzo: nessuno viene escluso; guarda la serie</translation>
    </message>
    <message>
        <source>{off} of {frames}: the sensor was more than {limit} °C off the set point {point} ({span})</source>
        <translation>{off} di {frames}: il sensore era a più di {limit} °C dal setpoint {point} ({span})</translation>
    </message>
    <message>
        <source>{parts} changed since it was made</source>
        <translation>{parts} è cambiato da quando è stato creato</translation>
    </message>
    <message>
        <source>{part} % of the light</source>
        <translation>il {part} % della luce</translation>
    </message>
    <message>
        <source>{part} % of {name} lie so far from the other frames that rejection takes them: look at it</source>
        <translation>il {part} % di {name} è così lontano dagli altri frame che la reiezione lo toglie: guardalo</translation>
    </message>
    <message>
        <source>{part} at full scale</source>
        <translation>{part} a fondo scala</translation>
    </message>
    <message>
        <source>{part} of full scale, {level} ADU</source>
        <translation>{part} del fondo scala, {level} ADU</translation>
    </message>
    <message>
        <source>{path} cannot be compared with: {reason}</source>
        <translation>non si può confrontare con {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be examined: {reason}</source>
        <translation>{path} non si può esaminare: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why})</source>
        <translation>{path} non si può leggere ({why})</translation>
    </message>
    <message>
        <source>{path} cannot be read: the engine died while it read it: {how}; leave it out</source>
        <translation>{path} non si può leggere: il motore è morto mentre lo leggeva: {how}; escludilo</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} non si può leggere: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; make the plan again</source>
        <translation>{path} non si può leggere: {reason}; rifai il piano</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; mend the file or delete it</source>
        <translation>{path} non si può leggere: {reason}; correggi il file o cancellalo</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} non si può scrivere: {reason}</translation>
    </message>
    <message>
        <source>{path} changed during the run; make the plan again</source>
        <translation>{path} è cambiato durante l’esecuzione; rifai il piano</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan again</source>
        <translation>{path} è cambiato da quando è stato fatto il piano; rifai il piano</translation>
    </message>
    <message>
        <source>{path} is a folder: it is kept; make the plan again</source>
        <translation>{path} è una cartella: resta com’è; rifai il piano</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: it is kept; make the plan again</source>
        <translation>{path} è un collegamento a un file che non esiste: resta com’è; rifai il piano</translation>
    </message>
    <message>
        <source>{path} is a link to something that is not there: check the path</source>
        <translation>{path} è un collegamento a qualcosa che non esiste: controlla il percorso</translation>
    </message>
    <message>
        <source>{path} is also kept as superseded now, but another program has it open: close it there and remove it</source>
        <translation>{path} ora è conservato anche come sostituito, ma un altro programma lo tiene aperto: chiudilo lì e toglilo</translation>
    </message>
    <message>
        <source>{path} is another frame than when the plan was made: make the plan again</source>
        <translation>{path} è un altro frame rispetto a quando è stato fatto il piano: rifai il piano</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: it is kept; make the plan again</source>
        <translation>{path} è un altro master rispetto a quando è stato fatto il piano: resta com’è; rifai il piano</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: make the plan again</source>
        <translation>{path} è un altro master rispetto a quando è stato fatto il piano: rifai il piano</translation>
    </message>
    <message>
        <source>{path} is no master {kind} of the size of {name}: only such can be compared</source>
        <translation>{path} non è un master {kind} della dimensione di {name}: solo quelli si possono confrontare</translation>
    </message>
    <message>
        <source>{path} is not a job of the built-in engine: {why}</source>
        <translation>{path} non è un lavoro del motore integrato: {why}</translation>
    </message>
    <message>
        <source>{path} is not a master of this program: it is kept; make the plan again</source>
        <translation>{path} non è un master di questo programma: resta com’è; rifai il piano</translation>
    </message>
    <message>
        <source>{path} is not a plan: {reason}</source>
        <translation>{path} non è un piano: {reason}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file: it is kept; make the plan again</source>
        <translation>{path} non è un file ordinario: resta com’è; rifai il piano</translation>
    </message>
    <message>
        <source>{path} is not complete: {reason}</source>
        <translation>{path} non è completo: {reason}</translation>
    </message>
    <message>
        <source>{path} is not there: check the path</source>
        <translation>{path} non esiste: controlla il percorso</translation>
    </message>
    <message>
        <source>{path} is there already and is another file: give a new folder</source>
        <translation>{path} esiste già ed è un altro file: indica una cartella nuova</translation>
    </message>
    <message>
        <source>{path} is {size} and the others are {usual}: it cannot be compared with them</source>
        <translation>{path} è {size} e gli altri sono {usual}: non si può confrontare con essi</translation>
    </message>
    <message>
        <source>{path} is {size} and {first} is {first_size}: only frames of one size can be combined</source>
        <translation>{path} è {size} e {first} è {first_size}: si possono combinare solo frame di una stessa dimensione</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept</source>
        <translation>{path} è stato scritto nel frattempo da un altro programma: quel file resta</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept; make the plan again</source>
        <translation>{path} è stato scritto nel frattempo da un altro programma: quel file resta; rifai il piano</translation>
    </message>
    <message>
        <source>{path} went away during the run: {reason}</source>
        <translation>{path} è sparito durante l’esecuzione: {reason}</translation>
    </message>
    <message>
        <source>{path}, where a calibrated flat would be written, is a frame or a master that is read: choose another output folder</source>
        <translation>{path}, dove verrebbe scritto un flat calibrato, è un frame o un master che viene letto: scegli un’altra cartella di uscita</translation>
    </message>
    <message>
        <source>{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other run is at work there, or choose another output folder</source>
        <translation>{path}, che tiene separate due esecuzioni, non si può usare: {reason}; toglilo se lì non lavora un’altra esecuzione, o scegli un’altra cartella di uscita</translation>
    </message>
    <message>
        <source>{path}: it is damaged ({error})</source>
        <translation>{path}: è danneggiato ({error})</translation>
    </message>
    <message>
        <source>{path}: its header asks to change its values (BZERO {zero}, BSCALE {scale}), which another program forgot to remove; they are taken as they are</source>
        <translation>{path}: il suo header chiede di cambiare i valori (BZERO {zero}, BSCALE {scale}), che un altro programma ha dimenticato di togliere; si prendono così come sono</translation>
    </message>
    <message>
        <source>{path}: nothing is left of it when its bias or dark is subtracted; is it a flat?</source>
        <translation>{path}: sottraendo il suo bias o dark non resta nulla; è un flat?</translation>
    </message>
    <message>
        <source>{path}: only {count} of {all} rows were made</source>
        <translation>{path}: sono state create solo {count} righe di {all}</translation>
    </message>
    <message>
        <source>{path}: the file has changed since the plan was made; plan again</source>
        <translation>{path}: il file è cambiato da quando è stato fatto il piano; pianifica di nuovo</translation>
    </message>
    <message>
        <source>{path}: the file is shorter than when it was opened</source>
        <translation>{path}: il file è più corto di quando è stato aperto</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory to unpack it</source>
        <translation>{path}: non c’è abbastanza memoria per decomprimerlo</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} non si può avviare: {reason}</translation>
    </message>
    <message>
        <source>{program} may not be started: give it the right to run (chmod +x)</source>
        <translation>{program} non si può eseguire: dagli il permesso (chmod +x)</translation>
    </message>
    <message>
        <source>{program}, {how}</source>
        <translation>{program}, {how}</translation>
    </message>
    <message numerus="yes">
        <source>{reason} ({count} frames with the type dark)</source>
        <translation>
            <numerusform>{reason} ({count} frame di tipo dark)</numerusform>
            <numerusform>{reason} ({count} frame di tipo dark)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. What was begun could not be undone: remove {files}, a second copy of a master</source>
        <translation>{reason}. Ciò che era iniziato non si è potuto annullare: togli {files}, una seconda copia di un master</translation>
    </message>
    <message>
        <source>{reason}: give the output folder too</source>
        <translation>{reason}: indicare anche la cartella di uscita</translation>
    </message>
    <message>
        <source>{reason}; choose a rig for all of them with --rig NAME, or none with --no-rig</source>
        <translation>{reason}; scegliere una strumentazione per tutte con --rig NAME, o nessuna con --no-rig</translation>
    </message>
    <message>
        <source>{reason}; it was put aside as {path}</source>
        <translation>{reason}; è stato messo da parte come {path}</translation>
    </message>
    <message>
        <source>{rejection} ({reason})</source>
        <translation>{rejection} ({reason})</translation>
    </message>
    <message>
        <source>{rejection} needs {limit} frames, there are {count}</source>
        <translation>a {rejection} servono {limit} frame, ce ne sono {count}</translation>
    </message>
    <message>
        <source>{rejection} {low} / {high}</source>
        <translation>{rejection} {low} / {high}</translation>
    </message>
    <message>
        <source>{rejection}: a limit is a part of the median, 0 to 1, not {value}</source>
        <translation>{rejection}: un limite è una parte della mediana, da 0 a 1, non {value}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}; the nearest is {name}: {reasons}</source>
        <translation>{sentence}; il più vicino è {name}: {reasons}</translation>
    </message>
    <message>
        <source>{setting} must be 0 or more, not {value}</source>
        <translation>{setting} deve essere 0 o più, non {value}</translation>
    </message>
    <message>
        <source>{setting} read from the file name</source>
        <translation>{setting} letto dal nome del file</translation>
    </message>
    <message>
        <source>{setting} read from the folder name</source>
        <translation>{setting} letto dal nome della cartella</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0</source>
        <translation>il {share} dei suoi pixel è 0</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: nothing is left there when the bias or dark is subtracted</source>
        <translation>il {share} dei suoi pixel è 0: lì non resta nulla sottraendo il bias o il dark</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>il {share} dei suoi pixel è 0: la camera ha tagliato ciò che è più scuro; imposta un offset più grande</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale</source>
        <translation>il {share} dei suoi pixel è a fondo scala</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale, where nothing can be calibrated</source>
        <translation>il {share} dei suoi pixel è a fondo scala, dove nulla si può calibrare</translation>
    </message>
    <message>
        <source>{share} of its pixels differ from the older one&apos;s by more than noise explains</source>
        <translation>il {share} dei suoi pixel differisce dal più vecchio più di quanto spieghi il rumore</translation>
    </message>
    <message>
        <source>{share} of its pixels have one and the same value</source>
        <translation>il {share} dei suoi pixel ha lo stesso valore</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are 0</source>
        <translation>il {share} dei pixel del master è 0</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are at full scale</source>
        <translation>il {share} dei pixel del master è a fondo scala</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels were below 0 and are 0 now; was the overscan or a bias subtracted from its frames?</source>
        <translation>il {share} dei pixel del master era sotto 0 e ora è 0; dai suoi frame è stato sottratto l’overscan o un bias?</translation>
    </message>
    <message>
        <source>{share} of the pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>il {share} dei pixel è 0: la camera ha tagliato ciò che è più scuro; imposta un offset più grande</translation>
    </message>
    <message>
        <source>{share} of the pixels of most frames are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>il {share} dei pixel della maggior parte dei frame è 0: la camera ha tagliato ciò che è più scuro; imposta un offset più grande</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, and noise explains {expected}: do the frames belong together?</source>
        <translation>è stato rigettato il {share} dei campioni, e il rumore spiega {expected}: i frame stanno insieme?</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, noise explains {expected}</source>
        <translation>è stato rigettato il {share} dei campioni, il rumore spiega {expected}</translation>
    </message>
    <message>
        <source>{signal}, exit code {code}</source>
        <translation>{signal}, codice di uscita {code}</translation>
    </message>
    <message>
        <source>{size} in {count} channels</source>
        <translation>{size} in {count} canali</translation>
    </message>
    <message>
        <source>{size}, where {frames} like them have {other}: a part of the sensor by mistake?</source>
        <translation>{size}, mentre {frames} simili hanno {other}: una parte del sensore per errore?</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} è libero</translation>
    </message>
    <message>
        <source>{value} is not a number it may hold</source>
        <translation>{value} non è un numero ammesso</translation>
    </message>
    <message>
        <source>{value} is not a path</source>
        <translation>{value} non è un percorso</translation>
    </message>
    <message>
        <source>{value} is not {wanted}</source>
        <translation>{value} non è {wanted}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}</source>
        <translation>{version}, gli script girano su {engine}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}; 1.8.9 or later is needed</source>
        <translation>{version}, gli script girano su {engine}; serve la 1.8.9 o successiva</translation>
    </message>
    <message>
        <source>{why} ({name})</source>
        <translation>{why} ({name})</translation>
    </message>
    <message>
        <source>{years} y ago</source>
        <translation>{years} anni fa</translation>
    </message>
    <message>
        <source>{years} y {months} m ago</source>
        <translation>{years} a {months} m fa</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add frames first: drop a folder here or press “Add frames”.</source>
        <translation>Prima aggiungi frame: trascina qui una cartella o premi «Aggiungi frame».</translation>
    </message>
    <message>
        <source>The frames are still being read.</source>
        <translation>I frame sono ancora in lettura.</translation>
    </message>
    <message>
        <source>There are no calibration frames in these folders.</source>
        <translation>In queste cartelle non ci sono frame di calibrazione.</translation>
    </message>
    <message>
        <source>No master can be made: the reasons stand in the list.</source>
        <translation>Non si può creare alcun master: i motivi sono nell’elenco.</translation>
    </message>
    <message>
        <source>Every master is up to date.</source>
        <translation>Tutti i master sono aggiornati.</translation>
    </message>
    <message>
        <source>the rig left to the camera</source>
        <translation>la strumentazione in base alla camera</translation>
    </message>
    <message>
        <source>{folder} holds {masters} and no other frames.</source>
        <translation>{folder} contiene {masters} e nessun altro frame.</translation>
    </message>
    <message>
        <source>the rig {rig} changed</source>
        <translation>strumentazione {rig} modificata</translation>
    </message>
    <message>
        <source>These settings cannot be used: {reason}.</source>
        <translation>Queste impostazioni non si possono usare: {reason}.</translation>
    </message>
    <message>
        <source>The script was written: {path}</source>
        <translation>Lo script è stato scritto: {path}</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <translation>Annullato: {decision}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Abbinamento</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>PixInsight</source>
        <translation>PixInsight</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Motore integrato</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Strumentazioni</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Ripristina predefiniti</translation>
    </message>
    <message>
        <source>Your library folders and PixInsight&apos;s place are kept.</source>
        <translation>Le tue cartelle di libreria e la posizione di PixInsight restano.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>Non applicato: {reason}.</translation>
    </message>
    <message>
        <source>The rig {rig} is in use: what it has holds instead.</source>
        <translation>È in uso la strumentazione {rig}: vale invece ciò che essa ha.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings cannot be kept in {path}: {reason}.</source>
        <translation>Le impostazioni non si possono conservare in {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Scorciatoie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Everything can be reached with Tab and the arrow keys as well.</source>
        <translation>A tutto si arriva anche con Tab e le frecce.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>In the list: take a group or a frame in, or leave it out</source>
        <translation>Nell’elenco: include o esclude un gruppo o un frame</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>In the list: close and open a row</source>
        <translation>Nell’elenco: chiude e apre una riga</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tasto menu</translation>
    </message>
    <message>
        <source>In the list: everything that can be done with a row</source>
        <translation>Nell’elenco: tutto ciò che si può fare con una riga</translation>
    </message>
    <message>
        <source>← → + − 0 1</source>
        <translation>← → + − 0 1</translation>
    </message>
    <message>
        <source>In the picture: step, closer, farther, whole, 1:1</source>
        <translation>Nell’immagine: scorri, avvicina, allontana, intero, 1:1</translation>
    </message>
    <message>
        <source>In the picture: blink, at 1 to 10 pictures a second</source>
        <translation>Nell’immagine: blink, da 1 a 10 immagini al secondo</translation>
    </message>
    <message>
        <source>In the picture: leave the frame out, and go on to the next</source>
        <translation>Nell’immagine: esclude il frame e passa al successivo</translation>
    </message>
    <message>
        <source>In the picture: the difference from the mean of the others</source>
        <translation>Nell’immagine: la differenza dalla media degli altri</translation>
    </message>
    <message>
        <source>In the picture: the mean of the others</source>
        <translation>Nell’immagine: la media degli altri</translation>
    </message>
    <message>
        <source>In the picture: two frames side by side</source>
        <translation>Nell’immagine: due frame affiancati</translation>
    </message>
    <message>
        <source>In the picture: one stretch for all frames of the group</source>
        <translation>Nell’immagine: un solo stiramento per tutti i frame del gruppo</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>In the staged wizard: back and on</source>
        <translation>Nella procedura guidata: indietro e avanti</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>In the staged wizard: ignore what is odd</source>
        <translation>Nella procedura guidata: ignora ciò che è strano</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Frames</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uscita</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Librerie</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Edit the rigs</source>
        <translation>Modificare le strumentazioni</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Strumentazione</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Add a folder of frames</source>
        <translation>Aggiunge una cartella di frame</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose the folder masters are written to</source>
        <translation>Sceglie la cartella in cui si scrivono i master</translation>
    </message>
    <message>
        <source>Add a folder of masters to the libraries</source>
        <translation>Aggiunge una cartella di master alle librerie</translation>
    </message>
    <message>
        <source>Add for bias and darks…</source>
        <translation>Aggiungi per bias e dark…</translation>
    </message>
    <message>
        <source>Add for bias only…</source>
        <translation>Aggiungi solo per bias…</translation>
    </message>
    <message>
        <source>Add for darks only…</source>
        <translation>Aggiungi solo per dark…</translation>
    </message>
    <message>
        <source>Show the masters</source>
        <translation>Mostra i master</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Cartella…</translation>
    </message>
    <message>
        <source>Single files…</source>
        <translation>Singoli file…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Cartelle recenti</translation>
    </message>
    <message>
        <source>Add frames</source>
        <translation>Aggiungi frame</translation>
    </message>
    <message>
        <source>Frames ({endings})</source>
        <translation>Frame ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose the folder for the masters</source>
        <translation>Scegli la cartella dei master</translation>
    </message>
    <message>
        <source>Add a folder of masters</source>
        <translation>Aggiungi una cartella di master</translation>
    </message>
    <message>
        <source>drop folders anywhere</source>
        <translation>trascina cartelle ovunque</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggerita</translation>
    </message>
    <message>
        <source>beside the first folder</source>
        <translation>accanto alla prima cartella</translation>
    </message>
    <message>
        <source>by the rig</source>
        <translation>secondo la strumentazione</translation>
    </message>
    <message>
        <source>none: masters of this run only</source>
        <translation>nessuna: solo i master di questa esecuzione</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} bias</translation>
    </message>
    <message>
        <source>{count} dark</source>
        <translation>{count} dark</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Filter: camera, filter, gain, file name…</source>
        <translation>Filtra: camera, filtro, guadagno, nome del file…</translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation>Filtra i gruppi</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Scegli le colonne</translation>
    </message>
    <message>
        <source>Nothing here has “{words}” in it.</source>
        <translation>Qui nulla contiene «{words}».</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Lettura degli header: finora {count} file…</translation>
    </message>
    <message>
        <source>There are no frames in these folders: FITS and XISF files are looked for.</source>
        <translation>In queste cartelle non ci sono frame: si cercano file FITS e XISF.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Imposta un valore dell’header…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Separa…</translation>
    </message>
    <message>
        <source>Choose bias and dark…</source>
        <translation>Scegli bias e dark…</translation>
    </message>
    <message>
        <source>Undo what I changed here</source>
        <translation>Annulla ciò che ho cambiato qui</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostra nel gestore dei file</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copia le righe come tabella</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copia il percorso</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copia i percorsi</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{done} of {all} made</source>
        <translation>{done} di {all} creati</translation>
    </message>
    <message>
        <source>{told}, {failed} failed</source>
        <translation>{told}, {failed} falliti</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Statistics of the frame</source>
        <translation>Statistiche del frame</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Frames are being read</source>
        <translation>Lettura dei frame in corso</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Ferma la lettura</translation>
    </message>
    <message>
        <source>Frames are being checked</source>
        <translation>Controllo dei frame in corso</translation>
    </message>
    <message>
        <source>Checking frames: {seen} of {all}</source>
        <translation>Controllo dei frame: {seen} di {all}</translation>
    </message>
    <message>
        <source>Frames not checked: {left}</source>
        <translation>Frame non controllati: {left}</translation>
    </message>
    <message>
        <source>Stop checking frames</source>
        <translation>Ferma il controllo dei frame</translation>
    </message>
    <message>
        <source>Check the frames</source>
        <translation>Controlla i frame</translation>
    </message>
    <message>
        <source>Reading: {frames}, {skipped} skipped</source>
        <translation>Lettura: {frames}, {skipped} saltati</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>Ancora nessun frame</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>{frames} in 1 group</source>
        <translation>{frames} in 1 gruppo</translation>
    </message>
    <message>
        <source>{frames} in {groups} groups</source>
        <translation>{frames} in {groups} gruppi</translation>
    </message>
    <message>
        <source>{read} to read · {write} to write</source>
        <translation>{read} da leggere · {write} da scrivere</translation>
    </message>
    <message>
        <source>, {free} free</source>
        <translation>, {free} liberi</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>this page</source>
        <translation>questa pagina</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Pages of the wizard</source>
        <translation>Pagine della procedura guidata</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Bias, darks and flat darks</source>
        <translation>Bias, dark e dark dei flat</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Kept: nothing changed since they were made</source>
        <translation>Conservati: nulla è cambiato da quando sono stati creati</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Non possibile</translation>
    </message>
    <message>
        <source>{file}, from {folder}</source>
        <translation>{file}, da {folder}</translation>
    </message>
    <message>
        <source>← bias: {name} ({quality})</source>
        <translation>← bias: {name} ({quality})</translation>
    </message>
    <message>
        <source>← dark: {name} ({quality})</source>
        <translation>← dark: {name} ({quality})</translation>
    </message>
    <message>
        <source>→ calibrates step {numbers}</source>
        <translation>→ calibra il passo {numbers}</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>What is this: {term}</source>
        <translation>Che cos’è: {term}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Look closer: 1:1, pixel values, histogram, tests</source>
        <translation>Guarda da vicino: 1:1, valori dei pixel, istogramma, prove</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Guarda da vicino</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>part {name}</source>
        <translation>parte {name}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>non si sa nulla</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>senza filtro</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Not used</source>
        <translation>Non usato</translation>
    </message>
    <message>
        <source>{count} to create</source>
        <translation>{count} da creare</translation>
    </message>
    <message>
        <source>{count} up to date</source>
        <translation>{count} aggiornati</translation>
    </message>
    <message>
        <source>{count} not possible</source>
        <translation>{count} non possibili</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>scelto da te</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} di {all}</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 richiede attenzione</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} richiedono attenzione</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>no {master}</source>
        <translation>nessun {master}</translation>
    </message>
    <message>
        <source>for 1 flat</source>
        <translation>per 1 flat</translation>
    </message>
    <message>
        <source>for {count} flats</source>
        <translation>per {count} flat</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixel</translation>
    </message>
    <message>
        <source>A {kind}: known from {hint}</source>
        <translation>{kind}: secondo {hint}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>impostato da te</translation>
    </message>
    <message>
        <source>{count} set by you</source>
        <translation>{count} impostati da te</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Set header values</source>
        <translation>Imposta valori dell’header</translation>
    </message>
    <message>
        <source>Only what is ticked is set. The program keeps it with your other choices; the files stay as they are.</source>
        <translation>Si imposta solo ciò che è spuntato. Il programma lo conserva con le altre tue scelte; i file restano come sono.</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>Tipo di frame</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Setpoint</translation>
    </message>
    <message>
        <source>header: several values</source>
        <translation>header: più valori</translation>
    </message>
    <message>
        <source>header: nothing</source>
        <translation>header: nulla</translation>
    </message>
    <message>
        <source>header: {value}</source>
        <translation>header: {value}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>Back to the headers</source>
        <translation>Torna agli header</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Leave the wizard</source>
        <translation>Esci dalla procedura guidata</translation>
    </message>
    <message>
        <source>Back to the whole window; everything stays as it is.</source>
        <translation>Torna alla finestra intera; tutto resta com’è.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Back; what you chose stays chosen (Alt+Left)</source>
        <translation>Indietro; ciò che hai scelto resta scelto (Alt+Sinistra)</translation>
    </message>
    <message>
        <source>Make the masters now, without the other pages</source>
        <translation>Crea i master ora, senza le altre pagine</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>{count} to make</source>
        <translation>{count} da creare</translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>tutto aggiornato</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} creati</translation>
    </message>
    <message>
        <source>looking at frames…</source>
        <translation>controllo dei frame…</translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation>{count} lasciati aperti</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} da decidere</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>nulla da chiedere</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lettura…</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 cartella</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} cartelle</translation>
    </message>
    <message>
        <source>Create without looking</source>
        <translation>Crea senza controllare</translation>
    </message>
    <message>
        <source>Finish: {create}</source>
        <translation>Fine: {create}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Avanti: {page}</translation>
    </message>
    <message>
        <source>What is left open is made as it is.</source>
        <translation>Ciò che resta aperto viene fatto così com’è.</translation>
    </message>
    <message>
        <source>1 older master will be replaced.</source>
        <translation>1 master più vecchio verrà sostituito.</translation>
    </message>
    <message>
        <source>{count} older masters will be replaced.</source>
        <translation>{count} master più vecchi verranno sostituiti.</translation>
    </message>
    <message>
        <source>1 flat has no exact bias or dark.</source>
        <translation>1 flat non ha un bias o un dark esatto.</translation>
    </message>
    <message>
        <source>{count} flats have no exact bias or dark.</source>
        <translation>{count} flat non hanno un bias o un dark esatto.</translation>
    </message>
    <message>
        <source>1 thing is odd and wants a look.</source>
        <translation>1 cosa è strana e va guardata.</translation>
    </message>
    <message>
        <source>{count} things are odd and want a look.</source>
        <translation>{count} cose sono strane e vanno guardate.</translation>
    </message>
</context>
</TS>
