<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Master bias, dark and flat frames from calibration frames, with PixInsight or by itself.</source>
        <translation>Masters bias, dark et flat à partir d’images de calibration, avec PixInsight ou par lui-même.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Your frames are never changed, and nothing leaves this computer.</source>
        <translation>Logiciel libre sous licence Apache 2.0. Vos images ne sont jamais modifiées, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>What a report of a fault should begin with.</source>
        <translation>Ce par quoi un rapport d’erreur devrait commencer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add frames…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Add a folder of frames; its masters are planned at once</source>
        <translation>Ajoute un dossier d’images ; ses masters sont aussitôt prévus</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add single frames</source>
        <translation>Ajoute des images une à une</translation>
    </message>
    <message>
        <source>Output folder…</source>
        <translation>Dossier de sortie…</translation>
    </message>
    <message>
        <source>Choose where masters go</source>
        <translation>Choisit où vont les masters</translation>
    </message>
    <message>
        <source>Add library folder…</source>
        <translation>Ajouter un dossier de bibliothèque…</translation>
    </message>
    <message>
        <source>Add a folder of master biases and darks that flats may use</source>
        <translation>Ajoute un dossier de master bias et darks que les flats peuvent utiliser</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Essayer avec des images d’exemple</translation>
    </message>
    <message>
        <source>Write a small night of sample frames and open it</source>
        <translation>Écrit une petite nuit d’images d’exemple et l’ouvre</translation>
    </message>
    <message>
        <source>Staged wizard…</source>
        <translation>Assistant par étapes…</translation>
    </message>
    <message>
        <source>Be led from a folder to reviewed masters; leave it at any time</source>
        <translation>Être guidé d’un dossier jusqu’aux masters vérifiés ; on peut le quitter à tout moment</translation>
    </message>
    <message>
        <source>Look at a master…</source>
        <translation>Examiner un maître…</translation>
    </message>
    <message>
        <source>Open a finished master: pixels, numbers, tests, old beside new</source>
        <translation>Ouvrir un maître terminé : pixels, valeurs, tests, ancien à côté du nouveau</translation>
    </message>
    <message>
        <source>Save script…</source>
        <translation>Enregistrer le script…</translation>
    </message>
    <message>
        <source>Save the PixInsight script of this plan, and start nothing</source>
        <translation>Enregistre le script PixInsight de ce plan sans rien lancer</translation>
    </message>
    <message>
        <source>What the words mean: bias, amber, scaled, superseded…</source>
        <translation>Ce que les mots veulent dire : bias, orange, mis à l’échelle, remplacé…</translation>
    </message>
    <message>
        <source>Open recorded run…</source>
        <translation>Ouvrir une exécution enregistrée…</translation>
    </message>
    <message>
        <source>Replay a past run in a minute at most; nothing is made</source>
        <translation>Raconter de nouveau une exécution passée, en une minute au plus ; rien n’est créé</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Take in what was left out, and forget values and matches set by hand</source>
        <translation>Reprend ce qui a été écarté et oublie les valeurs et correspondances fixées à la main</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Point suivant à voir</translation>
    </message>
    <message>
        <source>Go to the next thing that wants a look before masters are made</source>
        <translation>Aller au point suivant à voir avant de créer les masters</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Va au champ de filtre</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvre les réglages</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>Relit tous les dossiers</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Stop reading the folders</source>
        <translation>Arrête la lecture des dossiers</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Créer les masters</translation>
    </message>
    <message>
        <source>Make the masters</source>
        <translation>Crée les masters</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop; finished masters are kept</source>
        <translation>Arrête ; les masters terminés sont gardés</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Arrêter après cette étape</translation>
    </message>
    <message>
        <source>Finish the master at hand, then stop</source>
        <translation>Termine le master en cours, puis s’arrête</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open the report of the last run</source>
        <translation>Ouvre le rapport de la dernière exécution</translation>
    </message>
    <message>
        <source>Show the output folder</source>
        <translation>Montrer le dossier de sortie</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>Ouvre le dossier de sortie dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>Save the log of the run</source>
        <translation>Enregistre le journal de l’exécution</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Read how everything works; no network is needed</source>
        <translation>Lire comment tout fonctionne ; aucun réseau n’est nécessaire</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Afficher les journaux</translation>
    </message>
    <message>
        <source>Open the folder of the program&apos;s log and of its crash reports</source>
        <translation>Ouvrir le dossier du journal du programme et de ses rapports de plantage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Run and log</source>
        <translation>Exécution et journal</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Annuler la dernière décision</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation>Refaire la décision annulée</translation>
    </message>
    <message>
        <source>Forget all choices</source>
        <translation>Oublier toutes les décisions</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Déposez ici un dossier d’images de calibration</translation>
    </message>
    <message>
        <source>Then press the button below: bias, darks and flat darks are made first, the flats with them. You are asked only where something is odd.</source>
        <translation>Appuyez ensuite sur le bouton ci-dessous : bias, darks et flat darks sont faits d’abord, puis les flats avec eux. On ne vous questionne que si quelque chose est anormal.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Frames are being read</source>
        <translation>Lecture des images en cours</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Lecture des en-têtes : {count} fichiers jusqu’ici…</translation>
    </message>
    <message>
        <source>{masters} of {frames} can be made.</source>
        <translation>{masters} à partir de {frames} peuvent être créés.</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 fichier n’est pas utilisé</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} fichiers ne sont pas utilisés</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: this goes on where it stopped.</source>
        <translation>{kept} sur {all} sont à jour : on continue là où on s’est arrêté.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: there is nothing left to make.</source>
        <translation>{kept} sur {all} sont à jour : il ne reste rien à créer.</translation>
    </message>
    <message>
        <source>{count} cannot be made: too few frames.</source>
        <translation>{count} impossible : trop peu d’images.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Chaque image est examinée : {seen} sur {all}…</translation>
    </message>
    <message>
        <source>Every frame was looked at: there is nothing to ask.</source>
        <translation>Chaque image a été examinée : il n’y a rien à demander.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} à lire</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} à écrire</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
</context>
<context>
    <name>AppearanceTab</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Red, for the night</source>
        <translation>Rouge, pour la nuit</translation>
    </message>
    <message>
        <source>Notify me when a run ends in the background</source>
        <translation>Me prévenir quand une exécution se termine en arrière-plan</translation>
    </message>
</context>
<context>
    <name>AttentionButton</name>
    <message>
        <source>Go to the next thing that wants a look (F8)</source>
        <translation>Aller au point suivant à voir (F8)</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 à voir</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à voir</translation>
    </message>
</context>
<context>
    <name>BuiltinTab</name>
    <message>
        <source>Built-in engine</source>
        <translation>Moteur intégré</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>Without it, one thread for each processor.</source>
        <translation>Sinon, un fil par processeur.</translation>
    </message>
    <message>
        <source>Without it, a small, fixed amount.</source>
        <translation>Sinon, une petite quantité fixe.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Masters are the same whatever stands here. More memory helps little, for frames are read in strips.</source>
        <translation>Les masters sont les mêmes quoi qu’il soit indiqué ici. Plus de mémoire n’aide guère : les images sont lues par bandes.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>not in the header</source>
        <translation>absent de l’en-tête</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>{match}: {keys}</source>
        <translation>{match} : {keys}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>{name}, made in this run</source>
        <translation>{name}, de cette exécution</translation>
    </message>
    <message>
        <source>{key}: {verdict}; the master has {found}, the flat has {wanted}</source>
        <translation>{key} : {verdict} ; le master a {found}, le flat a {wanted}</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Histogram over the full range</source>
        <translation>Histogramme sur toute l’échelle</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Toute l’échelle</translation>
    </message>
    <message>
        <source>A line in the levels to drag: leave out all above or below it</source>
        <translation>Une ligne à déplacer dans les niveaux : écarter tout ce qui est au-dessus ou au-dessous</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Values from 0 to 65,535</source>
        <translation>Valeurs de 0 à 65 535</translation>
    </message>
    <message>
        <source>ADU</source>
        <translation>ADU</translation>
    </message>
    <message>
        <source>Values from 0 to 1</source>
        <translation>Valeurs de 0 à 1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Some frames stand out: look at them before masters are made of them.</source>
        <translation>Certaines images se distinguent : regardez-les avant d’en faire des masters.</translation>
    </message>
    <message>
        <source>Only what is odd stands here. Fix it, leave it out or ignore it; what you leave open is made as it is.</source>
        <translation>Ici ne figure que ce qui est anormal. Corrigez, écartez ou ignorez ; ce qui reste ouvert est utilisé tel quel.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Chaque image est examinée : {seen} sur {all}…</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>Il ne reste rien à décider ici.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Search log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>Toujours montrer la dernière ligne</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>Lines that are shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copier les lignes choisies, ou toutes</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Enregistrer le journal…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>No dark: {place}</source>
        <translation>Pas de dark : {place}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your frames are untouched, and masters that were finished are whole. Please send this report and say what you were doing.</source>
        <translation>Quelque chose s’est mal passé qui n’aurait pas dû. Vos images sont intactes et les masters terminés sont entiers. Merci d’envoyer ce rapport avec un mot sur ce que vous faisiez.</translation>
    </message>
    <message>
        <source>The system refused something: {cause}
Your frames are untouched, and masters that were finished are whole. Mend that and try again; if it stays, please send this report.</source>
        <translation>Le système a refusé quelque chose : {cause}
Vos images sont intactes et les masters terminés sont complets. Corrigez cela et réessayez ; si cela persiste, envoyez ce rapport.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Gardé sous {path}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Stage 1: bias, darks and flat darks</source>
        <translation>Étape 1 : bias, darks et flat darks</translation>
    </message>
    <message>
        <source>Stage 2: flats, with those masters</source>
        <translation>Étape 2 : flats, avec ces masters</translation>
    </message>
    <message>
        <source>Frames looked at</source>
        <translation>Images examinées</translation>
    </message>
    <message>
        <source>A cloud over one flat, or a light that was left on, spoils a master. The masters are made by themselves as soon as every frame was looked at; if one stands out, you are shown it first.</source>
        <translation>Un nuage sur un flat ou une lampe restée allumée gâche un master. Les masters sont créés d’eux-mêmes dès que chaque image a été examinée ; si l’une se distingue, elle vous est d’abord montrée.</translation>
    </message>
    <message>
        <source>First every frame is looked at: {seen} of {all}…</source>
        <translation>D’abord, chaque image est examinée : {seen} sur {all}…</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date; this goes on where it stopped.</source>
        <translation>{kept} sur {all} sont à jour ; on continue là où on s’est arrêté.</translation>
    </message>
    <message>
        <source>One click makes them all: first bias and darks, then the flats with them.</source>
        <translation>Un clic les crée tous : d’abord bias et darks, puis les flats avec eux.</translation>
    </message>
    <message>
        <source>It stops after this step; finished masters are kept…</source>
        <translation>S’arrête après cette étape ; les masters terminés sont conservés…</translation>
    </message>
    <message>
        <source>Stopping; finished masters are kept…</source>
        <translation>Arrêt en cours ; les masters terminés sont conservés…</translation>
    </message>
    <message>
        <source>Masters are being made…</source>
        <translation>Création des masters…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Presque fini.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Encore environ {time}.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>Il n’y a rien à décider.</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 à voir</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} à voir</translation>
    </message>
    <message>
        <source>Your decisions are kept in {path}; the frames stay as they are.</source>
        <translation>Vos décisions sont conservées dans {path} ; les images restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the PixInsight script</source>
        <translation>Enregistrer le script PixInsight</translation>
    </message>
    <message>
        <source>PixInsight script (*.js)</source>
        <translation>Script PixInsight (*.js)</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Choisir un maître</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Maîtres (*.xisf *.fits *.fit *.fts)</translation>
    </message>
    <message>
        <source>Choose the folder of a past run</source>
        <translation>Choisir le dossier d’une exécution passée</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Masters for the library: here</source>
        <translation>Masters pour la bibliothèque : ici</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add {what} to the frames</source>
        <translation>Ajouter {what} aux images</translation>
    </message>
    <message>
        <source>Look at a master, or add {what} to the frames</source>
        <translation>Examiner un master, ou ajouter {what} aux images</translation>
    </message>
    <message>
        <source>Add its masters to the library</source>
        <translation>Ajouter ses masters à la bibliothèque</translation>
    </message>
    <message>
        <source>Add the masters of {count} folders to the library</source>
        <translation>Ajouter les masters de {count} dossiers à la bibliothèque</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 fichier</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} fichiers</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} et {b}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Déposez ici un dossier d’images de calibration</translation>
    </message>
    <message>
        <source>Bias, darks, flat darks and flats may lie together, of several cameras and nights: they are told apart by their headers. Nothing in your folders is changed.</source>
        <translation>Bias, darks, flat darks et flats peuvent être mêlés, de plusieurs caméras et nuits : leurs en-têtes les distinguent. Rien n’est changé dans vos dossiers.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>Open the staged wizard</source>
        <translation>Ouvrir l’assistant par étapes</translation>
    </message>
    <message>
        <source>Writes the frames of a small night (50 MB at most) and makes their masters</source>
        <translation>Écrit les images d’une petite nuit (50 Mo au plus) et crée leurs masters</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Essayer avec des images d’exemple</translation>
    </message>
    <message>
        <source>Writing sample frames…</source>
        <translation>Écriture des images d’exemple…</translation>
    </message>
    <message>
        <source>Making sample masters…</source>
        <translation>Création des masters d’exemple…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Ouvrir {folder}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>{engine} not found</source>
        <translation>{engine} introuvable</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Starts PixInsight once and looks whether it runs a script.</source>
        <translation>Démarre PixInsight une fois et vérifie qu’il exécute un script.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Où est-il ?</translation>
    </message>
    <message>
        <source>PixInsight is being started: half a minute or so…</source>
        <translation>PixInsight démarre : une demi-minute environ…</translation>
    </message>
    <message>
        <source>{pixinsight} was found on this computer.</source>
        <translation>{pixinsight} a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>PixInsight was not found: the built-in engine makes the masters.</source>
        <translation>PixInsight n’a pas été trouvé : le moteur intégré crée les masters.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{newest} is newer than {others}, for the same frames</source>
        <translation>{newest} est plus récent que {others}, pour les mêmes images</translation>
    </message>
    <message>
        <source>dark {exposures} at {setup}</source>
        <translation>dark {exposures} à {setup}</translation>
    </message>
    <message>
        <source>darks {exposures} cannot be scaled at {setup}</source>
        <translation>les darks {exposures} ne peuvent être mis à l’échelle à {setup}</translation>
    </message>
    <message>
        <source>not known: {keys}</source>
        <translation>inconnu : {keys}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Take {folder} out: nothing on disk changes</source>
        <translation>Retirer {folder} : rien ne change sur le disque</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>bias and darks</source>
        <translation>bias et darks</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>darks</source>
        <translation>darks</translation>
    </message>
</context>
<context>
    <name>FramePicture</name>
    <message>
        <source>Frame before this one (←)</source>
        <translation>Image précédente (←)</translation>
    </message>
    <message>
        <source>Frame after this one (→)</source>
        <translation>Image suivante (→)</translation>
    </message>
    <message>
        <source>Show the whole frame (F)</source>
        <translation>Afficher l’image entière (F)</translation>
    </message>
    <message>
        <source>One pixel of the frame for one of the screen (1)</source>
        <translation>Un pixel de l’image pour un de l’écran (1)</translation>
    </message>
    <message>
        <source>Stretch dark frames so that they show</source>
        <translation>Étirer les images sombres pour les rendre visibles</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>One stretch for all frames of the group (L)</source>
        <translation>Un seul étirement pour toutes les images du groupe (L)</translation>
    </message>
    <message>
        <source>Blink (Space)</source>
        <translation>Faire clignoter (Espace)</translation>
    </message>
    <message>
        <source>What a frame blinks with</source>
        <translation>Avec quoi une image clignote</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Blink through the frames of the group, or a frame with the others&apos; mean</source>
        <translation>Faire défiler les images du groupe, ou alterner une image et la moyenne des autres</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>The mean of the other frames (M)</source>
        <translation>La moyenne des autres images (M)</translation>
    </message>
    <message>
        <source>The frame minus the others&apos; mean, or its ratio for flats (D)</source>
        <translation>L’image moins la moyenne des autres, ou leur rapport pour les flats (D)</translation>
    </message>
    <message>
        <source>Two frames side by side (C)</source>
        <translation>Deux images côte à côte (C)</translation>
    </message>
    <message>
        <source>Picture of the frame</source>
        <translation>Aperçu de l’image</translation>
    </message>
    <message>
        <source>Picture of the frame beside</source>
        <translation>Aperçu de l’image voisine</translation>
    </message>
    <message>
        <source>mean of the others</source>
        <translation>moyenne des autres</translation>
    </message>
    <message>
        <source>This file cannot be shown:
{reason}</source>
        <translation>Ce fichier ne peut pas être montré :
{reason}</translation>
    </message>
    <message>
        <source>x {x}  y {y}   {adu} ADU   {parts}</source>
        <translation>x {x}  y {y}   {adu} ADU   {parts}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>écarté par vous</translation>
    </message>
</context>
<context>
    <name>FramesTable</name>
    <message>
        <source>Frames of the group</source>
        <translation>Images du groupe</translation>
    </message>
</context>
<context>
    <name>GroupLevels</name>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Median of every frame (ADU)</source>
        <translation>Médiane de chaque image (ADU)</translation>
    </message>
    <message>
        <source>Median of every frame</source>
        <translation>Médiane de chaque image</translation>
    </message>
    <message>
        <source>Median of every frame: reading…</source>
        <translation>Médiane de chaque image : lecture…</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>{count} of {frames} frames are odd: {causes}</source>
        <translation>{count} images sur {frames} sont anormales : {causes}</translation>
    </message>
    <message>
        <source>Leave out the {count} above the line</source>
        <translation>Écarter les {count} au-dessus de la ligne</translation>
    </message>
    <message>
        <source>Leave out the {count} below the line</source>
        <translation>Écarter les {count} au-dessous de la ligne</translation>
    </message>
    <message>
        <source>1 frame of this group is left out by you</source>
        <translation>1 image de ce groupe est écartée par vous</translation>
    </message>
    <message>
        <source>{count} frames of this group are left out by you</source>
        <translation>{count} images de ce groupe sont écartées par vous</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Select a group or a frame on the left to look at it.</source>
        <translation>Choisissez à gauche un groupe ou une image pour l’examiner.</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of frames</source>
        <translation>Groupes d’images</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Ajuster les colonnes</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes d’origine</translation>
    </message>
</context>
<context>
    <name>IntegrationTab</name>
    <message>
        <source>Pixel rejection</source>
        <translation>Rejet de pixels</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>limite propre</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Frames of a master</source>
        <translation>Images d’un master</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>A group of fewer frames makes no master.</source>
        <translation>Un groupe de moins d’images ne donne pas de master.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avertir au-dessous de</translation>
    </message>
    <message>
        <source>A group of fewer frames makes a master with a warning.</source>
        <translation>Un groupe de moins d’images donne un master avec avertissement.</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Images anormales</translation>
    </message>
    <message>
        <source>Every frame is compared with the others of its group before they are combined</source>
        <translation>Chaque image est comparée aux autres de son groupe avant leur combinaison</translation>
    </message>
    <message>
        <source>Keep masters that another engine made</source>
        <translation>Garder les masters créés par un autre moteur</translation>
    </message>
    <message>
        <source>Without it, a master that PixInsight made of the same frames is made again.</source>
        <translation>Sinon, un master que PixInsight a créé des mêmes images est refait.</translation>
    </message>
    <message>
        <source>{many} from {count} frames on, {few} below.</source>
        <translation>{many} à partir de {count} images, {few} en dessous.</translation>
    </message>
    <message>
        <source>Every sample counts: cosmic rays and satellites stay in.</source>
        <translation>Chaque valeur compte : rayons cosmiques et satellites restent.</translation>
    </message>
    <message>
        <source>Without own limits: {low} low, {high} high.</source>
        <translation>Sans limites propres : {low} bas, {high} haut.</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>What is to be decided</source>
        <translation>Ce qui est à décider</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>No master is made of these files (Del).</source>
        <translation>Aucun master n’est fait de ces fichiers (Suppr).</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>It may be as it is, and is not asked about again (Ctrl+I).</source>
        <translation>C’est bien ainsi, et on ne le demande plus (Ctrl+I).</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler la décision</translation>
    </message>
    <message>
        <source>As it was before you decided (Ctrl+Z).</source>
        <translation>Comme avant votre décision (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Apply to all {count} like this</source>
        <translation>Appliquer aux {count} du même genre</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Définir le type…</translation>
    </message>
    <message>
        <source>Set the filter…</source>
        <translation>Définir le filtre…</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Définir une valeur d’en-tête…</translation>
    </message>
</context>
<context>
    <name>IssuesModel</name>
    <message>
        <source>{what}: {why}</source>
        <translation>{what} : {why}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sans filtre</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>partie {name}</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Décidé par vous</translation>
    </message>
    <message>
        <source>ignored: {why}</source>
        <translation>ignoré : {why}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>{values} set by you</source>
        <translation>{values} : défini par vous</translation>
    </message>
    <message>
        <source>kept, whatever the check finds</source>
        <translation>conservée, quoi que trouve la vérification</translation>
    </message>
    <message>
        <source>bias or dark chosen by you</source>
        <translation>bias ou dark choisi par vous</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>A library can be added at any time: File, Add library folder</source>
        <translation>Une bibliothèque peut être ajoutée à tout moment : Fichier, Ajouter un dossier de bibliothèque</translation>
    </message>
    <message>
        <source>Do you keep older masters in a folder?</source>
        <translation>Gardez-vous d’anciens masters dans un dossier ?</translation>
    </message>
    <message>
        <source>Library: {folders} · {bias} bias · {dark} dark</source>
        <translation>Bibliothèque : {folders} · {bias} bias · {dark} dark</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>superseded</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>A newer master took its place; it is kept.</source>
        <translation>Un maître plus récent a pris sa place ; il est conservé.</translation>
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
        <translation>Prendre les master bias des dossiers ajoutés</translation>
    </message>
    <message>
        <source>Darks</source>
        <translation>Darks</translation>
    </message>
    <message>
        <source>Take master darks and flat darks from folders you add</source>
        <translation>Prendre les master darks et flat darks des dossiers ajoutés</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nothing on disk is removed</source>
        <translation>Rien n’est retiré du disque</translation>
    </message>
    <message>
        <source>Read the library folders again</source>
        <translation>Relire les dossiers de bibliothèque</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Dossiers de bibliothèque</translation>
    </message>
    <message>
        <source>Filter masters…  (camera, gain, exposure, file)</source>
        <translation>Filtrer les masters…  (caméra, gain, pose, fichier)</translation>
    </message>
    <message>
        <source>Filter masters</source>
        <translation>Filtrer les masters</translation>
    </message>
    <message>
        <source>Masters of the library</source>
        <translation>Masters de la bibliothèque</translation>
    </message>
    <message>
        <source>Darks by set point and exposure</source>
        <translation>Darks par consigne et exposition</translation>
    </message>
    <message>
        <source>What is the matter with the library</source>
        <translation>Ce qui ne va pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>Masters of earlier nights calibrate the flats of this one. Add the folder they are in, or drop it here.</source>
        <translation>Les masters de nuits précédentes calibrent les flats de celle-ci. Ajoutez leur dossier ou déposez-le ici.</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Lecture de la bibliothèque…</translation>
    </message>
    <message>
        <source>There are no master biases or darks in these folders.</source>
        <translation>Il n’y a ni master bias ni master dark dans ces dossiers.</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} sur {all}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problème</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problèmes</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 lacune</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} lacunes</translation>
    </message>
    <message>
        <source>1 older than a year</source>
        <translation>1 de plus d’un an</translation>
    </message>
    <message>
        <source>{count} older than a year</source>
        <translation>{count} de plus d’un an</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 fichier n’est pas utilisé</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} fichiers ne sont pas utilisés</translation>
    </message>
    <message>
        <source>Nothing to mend in the library</source>
        <translation>Rien à réparer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Choisir un dossier de bibliothèque</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Examiner de près</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Hide; “Run and log” in the menu View shows it again</source>
        <translation>Masquer ; « Exécution et journal » du menu Affichage le montre à nouveau</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Masquer l’exécution</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Comme le système</translation>
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
        <translation>Rouge pour la nuit</translation>
    </message>
    <message>
        <source>Masters are being made. Stop and close?</source>
        <translation>Des masters sont en cours de création. Arrêter et fermer ?</translation>
    </message>
    <message>
        <source>Finished masters are kept.</source>
        <translation>Les masters terminés sont gardés.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <source>Sample frames</source>
        <translation>Images d’exemple</translation>
    </message>
    <message>
        <source>Files have come to or gone from the folders since they were read.</source>
        <translation>Des fichiers sont arrivés dans les dossiers ou en sont partis depuis la lecture.</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Créer les masters</translation>
    </message>
    <message>
        <source>{number} of {count} · {kind}: {what}</source>
        <translation>{number} sur {count} · {kind} : {what}</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Suivant (F8)</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Annuler : {decision}</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>Rétablir : {decision}</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>MasterActs</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Choisir un dossier de bibliothèque</translation>
    </message>
    <message>
        <source>Tests found {masters} bad.</source>
        <translation>Les tests ont jugé {masters} mauvais.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Ajouter quand même</translation>
    </message>
    <message>
        <source>Add only the others</source>
        <translation>N’ajouter que les autres</translation>
    </message>
    <message>
        <source>{masters} could not be added: {reason}</source>
        <translation>{masters} non ajoutés : {reason}</translation>
    </message>
    <message>
        <source>{masters} added to {library}.</source>
        <translation>{masters} dans {library}.</translation>
    </message>
    <message>
        <source>{masters} in {library} already.</source>
        <translation>{masters} déjà dans {library}.</translation>
    </message>
    <message>
        <source>{masters} kept as superseded.</source>
        <translation>{masters} conservés comme remplacés.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}. The older one is kept as superseded.</source>
        <translation>Le maître est dans la bibliothèque : {path}. L’ancien est conservé comme remplacé.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}</source>
        <translation>Le master est dans la bibliothèque : {path}</translation>
    </message>
    <message>
        <source>The master was in the library already: {path}</source>
        <translation>Le maître était déjà dans la bibliothèque : {path}</translation>
    </message>
    <message>
        <source>The library has a newer master; this one is kept as superseded: {path}</source>
        <translation>La bibliothèque a un maître plus récent ; celui-ci est conservé comme remplacé : {path}</translation>
    </message>
    <message>
        <source>These {masters}…</source>
        <translation>Ces {masters}…</translation>
    </message>
    <message>
        <source>These and the library’s {masters}…</source>
        <translation>Ceux-ci et {masters} de la bibliothèque…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Choisir un dossier pour l’export</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. Add these grouping keywords: {names}.</source>
        <translation>{masters} exportés dans {folder}. Ajoutez ces mots-clés de groupement : {names}.</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. No grouping keyword is needed.</source>
        <translation>{masters} exportés dans {folder}. Aucun mot-clé de groupement n’est nécessaire.</translation>
    </message>
</context>
<context>
    <name>MasterViewer</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Choose an older master: blink, difference or ratio, and what changed</source>
        <translation>Choisir un maître plus ancien : clignotement, différence ou rapport, et ce qui a changé</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Afficher dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Tests</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The master is being tested…</source>
        <translation>Le maître est en cours de test…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>older</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>The other file is no master of the same size.</source>
        <translation>L’autre fichier n’est pas un maître de la même taille.</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Maîtres (*.xisf *.fits *.fit *.fts)</translation>
    </message>
</context>
<context>
    <name>MastersPage</name>
    <message>
        <source>Make them again</source>
        <translation>Les refaire</translation>
    </message>
    <message>
        <source>{names}: an older master is there and will be replaced, because something it is made of changed. Uncheck it below to keep the older one.</source>
        <translation>{names} : un master plus ancien existe et sera remplacé, car ce dont il est fait a changé. Décochez-le ci-dessous pour garder l’ancien.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} autres</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made.</source>
        <translation>{masters} à partir de {frames} seront créés.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date and kept.</source>
        <translation>{kept} sur {all} sont à jour et conservés.</translation>
    </message>
    <message>
        <source>A check box leaves a master, or one of its frames, out.</source>
        <translation>Une case décochée écarte un master ou une de ses images.</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The bias or dark of these flats is missing or not exact. Choose another one on the right, add a library by dropping its folder here, or ignore it.</source>
        <translation>Le bias ou le dark de ces flats manque ou n’est pas exact. Choisissez-en un autre à droite, ajoutez une bibliothèque en déposant son dossier ici, ou ignorez.</translation>
    </message>
    <message>
        <source>Every flat has what it needs, or what you chose for it.</source>
        <translation>Chaque flat a ce qu’il lui faut, ou ce que vous avez choisi pour lui.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Select a flat in the list: here stands which bias and dark it gets, and why.</source>
        <translation>Choisissez un flat dans la liste : ici s’affiche quel bias et quel dark il reçoit, et pourquoi.</translation>
    </message>
    <message>
        <source>A {master} is made of its frames as they are: it needs no other master.</source>
        <translation>Un {master} se fait de ses images telles quelles : il n’a besoin d’aucun autre master.</translation>
    </message>
    <message>
        <source>In this run it calibrates:</source>
        <translation>Dans cette exécution, il calibre :</translation>
    </message>
    <message>
        <source>No flat of this run takes it.</source>
        <translation>Aucun flat de cette exécution ne le prend.</translation>
    </message>
    <message>
        <source>Flats take it only in a staged run: see the Plan tab for that.</source>
        <translation>Les flats ne le prennent que dans une exécution par étapes : voyez l’onglet Plan.</translation>
    </message>
</context>
<context>
    <name>MatchingTab</name>
    <message>
        <source>What counts as equal</source>
        <translation>Ce qui compte comme égal</translation>
    </message>
    <message>
        <source>Exposures up to</source>
        <translation>Poses jusqu’à</translation>
    </message>
    <message>
        <source>Exposures that differ by no more are one; the larger of the two limits holds.</source>
        <translation>Les poses qui ne diffèrent pas plus sont une seule ; la plus grande des deux limites vaut.</translation>
    </message>
    <message>
        <source>or up to</source>
        <translation>ou jusqu’à</translation>
    </message>
    <message>
        <source>% of the longer</source>
        <translation>% de la plus longue</translation>
    </message>
    <message>
        <source>Frames within this are one group, and a match within it is exact.</source>
        <translation>Les images dans cet écart forment un groupe, et une correspondance y est exacte.</translation>
    </message>
    <message>
        <source>Set points up to</source>
        <translation>Consignes jusqu’à</translation>
    </message>
    <message>
        <source>Without a set point up to</source>
        <translation>Sans consigne jusqu’à</translation>
    </message>
    <message>
        <source>Needs a look up to</source>
        <translation>À vérifier jusqu’à</translation>
    </message>
    <message>
        <source>A master up to this far off is still taken, with a warning; beyond it, none.</source>
        <translation>Un master jusqu’à cet écart est encore pris, avec avertissement ; au-delà, aucun.</translation>
    </message>
    <message>
        <source>Groups and matches follow at once.</source>
        <translation>Groupes et correspondances suivent aussitôt.</translation>
    </message>
    <message>
        <source>Libraries of masters</source>
        <translation>Bibliothèques de masters</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Choisir un dossier de masters</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master bias</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>Master darks</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Show the libraries</source>
        <translation>Montrer les bibliothèques</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvre les réglages</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Régler le moteur</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Montrer les résultats</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Montrer le journal</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use as library</source>
        <translation>Utiliser comme bibliothèque</translation>
    </message>
    <message>
        <source>Choose a rig</source>
        <translation>Choisir un équipement</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Masquer ce message</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} autres</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Use the built-in engine</source>
        <translation>Utiliser le moteur intégré</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Pixels per level (ADU)</source>
        <translation>Pixels par niveau (ADU)</translation>
    </message>
    <message>
        <source>Pixels per level</source>
        <translation>Pixels par niveau</translation>
    </message>
</context>
<context>
    <name>OverridesKeeper</name>
    <message>
        <source>Your choices cannot be kept in {folder}: {reason}.</source>
        <translation>Vos choix ne peuvent être gardés dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>{frames} left out</source>
        <translation>{frames} : laissées de côté</translation>
    </message>
    <message>
        <source>{frames} taken in again</source>
        <translation>{frames} : reprises</translation>
    </message>
    <message>
        <source>the header values of {frames} as in the files</source>
        <translation>valeurs d’en-tête de {frames} comme dans les fichiers</translation>
    </message>
    <message>
        <source>header values of {frames} set</source>
        <translation>valeurs d’en-tête de {frames} définies</translation>
    </message>
    <message>
        <source>no master for a flat</source>
        <translation>aucun master pour un flat</translation>
    </message>
    <message>
        <source>a master for a flat</source>
        <translation>un master pour un flat</translation>
    </message>
    <message>
        <source>the best match for a flat</source>
        <translation>le meilleur master pour un flat</translation>
    </message>
    <message>
        <source>an issue ignored</source>
        <translation>une remarque ignorée</translation>
    </message>
    <message>
        <source>an issue asked about again</source>
        <translation>une remarque affichée à nouveau</translation>
    </message>
    <message>
        <source>{frames} kept as they are</source>
        <translation>{frames} conservées telles quelles</translation>
    </message>
    <message>
        <source>{frames} checked again</source>
        <translation>{frames} vérifiées à nouveau</translation>
    </message>
    <message>
        <source>all choices forgotten</source>
        <translation>toutes les décisions oubliées</translation>
    </message>
    <message>
        <source>{reason} It is kept as {file}; decisions start anew.</source>
        <translation>{reason} Il est conservé sous {file} ; les décisions recommencent.</translation>
    </message>
    <message>
        <source>{reason} Decisions are not kept meanwhile.</source>
        <translation>{reason} Les décisions ne sont pas enregistrées pour l’instant.</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Split off</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>These {frames} become a group and a master of their own, named:</source>
        <translation>Ces {frames} deviennent un groupe et un master à part, nommés :</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Nom de la partie</translation>
    </message>
    <message>
        <source>after the meridian flip</source>
        <translation>après le retournement au méridien</translation>
    </message>
</context>
<context>
    <name>PixInsightTab</name>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>PixInsight where it is found, else built-in</source>
        <translation>PixInsight s’il est trouvé, sinon intégré</translation>
    </message>
    <message>
        <source>Where PixInsight is</source>
        <translation>Où est PixInsight</translation>
    </message>
    <message>
        <source>looked for in the usual places</source>
        <translation>cherché aux endroits habituels</translation>
    </message>
    <message>
        <source>PixInsight&apos;s program or folder</source>
        <translation>Programme ou dossier de PixInsight</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Make masters with</source>
        <translation>Créer les masters avec</translation>
    </message>
    <message>
        <source>Program or folder</source>
        <translation>Programme ou dossier</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Looks for PixInsight without starting it.</source>
        <translation>Cherche PixInsight sans le lancer.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Starts PixInsight on a script of one line; it takes about half a minute.</source>
        <translation>Lance PixInsight sur un script d’une ligne ; cela prend environ une demi-minute.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Comment il est lancé</translation>
    </message>
    <message>
        <source>Instance slot</source>
        <translation>Numéro d’instance</translation>
    </message>
    <message>
        <source>A slot of its own keeps it apart from a PixInsight you work with.</source>
        <translation>Un numéro à part le sépare d’un PixInsight avec lequel vous travaillez.</translation>
    </message>
    <message>
        <source>End it after silence of</source>
        <translation>L’arrêter après un silence de</translation>
    </message>
    <message>
        <source>Without any sign of life for this long, the run is ended.</source>
        <translation>Sans signe de vie pendant ce temps, l’exécution est arrêtée.</translation>
    </message>
    <message>
        <source>Close it when the run is done</source>
        <translation>Le fermer à la fin</translation>
    </message>
    <message>
        <source>Keep the calibrated flats</source>
        <translation>Garder les flats calibrés</translation>
    </message>
    <message>
        <source>No splash screen</source>
        <translation>Pas d’écran d’accueil</translation>
    </message>
    <message>
        <source>No start-up scripts</source>
        <translation>Pas de scripts de démarrage</translation>
    </message>
    <message>
        <source>No look for updates</source>
        <translation>Pas de recherche de mises à jour</translation>
    </message>
    <message>
        <source>No messages at the start</source>
        <translation>Pas de messages au démarrage</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>Au démarrage</translation>
    </message>
    <message>
        <source>Scripts go to</source>
        <translation>Scripts dans</translation>
    </message>
    <message>
        <source>the folder of the run</source>
        <translation>le dossier de l’exécution</translation>
    </message>
    <message>
        <source>Folder for scripts</source>
        <translation>Dossier des scripts</translation>
    </message>
    <message>
        <source>Where is PixInsight?</source>
        <translation>Où est PixInsight ?</translation>
    </message>
    <message>
        <source>PixInsight is being started…</source>
        <translation>Lancement de PixInsight…</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Use the new masters for its flats</source>
        <translation>Utiliser les nouveaux masters pour ses flats</translation>
    </message>
    <message>
        <source>First bias and darks are made, then the flats with them and the library.</source>
        <translation>D’abord bias et darks, puis les flats avec eux et la bibliothèque.</translation>
    </message>
    <message>
        <source>Make all again</source>
        <translation>Tout refaire</translation>
    </message>
    <message>
        <source>Also masters that are up to date are made again.</source>
        <translation>Même les masters à jour sont refaits.</translation>
    </message>
    <message>
        <source>Make:</source>
        <translation>Créer :</translation>
    </message>
    <message>
        <source>Make masters of this kind.</source>
        <translation>Créer les masters de ce type.</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Étapes du plan</translation>
    </message>
    <message>
        <source>There is no plan yet: add frames first.</source>
        <translation>Il n’y a pas encore de plan : ajoutez d’abord des images.</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made, by {engine}.</source>
        <translation>{masters} de {frames} seront créés, par {engine}.</translation>
    </message>
    <message>
        <source>Nothing is to be made.</source>
        <translation>Il n’y a rien à créer.</translation>
    </message>
    <message>
        <source>Up to date and kept: {count}.</source>
        <translation>À jour et gardés : {count}.</translation>
    </message>
    <message>
        <source>Not possible: {count}.</source>
        <translation>Impossibles : {count}.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} à lire</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} à écrire</translation>
    </message>
    <message>
        <source>{size} of disk in between</source>
        <translation>{size} de disque entre-temps</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <source>The disk is too small: the run needs {room}, and {free} are free.</source>
        <translation>Le disque est trop petit : il faut {room}, et {free} sont libres.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{path} cannot be read: {why}. The defaults are used.</source>
        <translation>{path} ne peut être lu : {why}. Les valeurs par défaut sont utilisées.</translation>
    </message>
    <message>
        <source>{path} cannot be used and is now {aside}; the defaults are used. {why}</source>
        <translation>{path} était inutilisable et est gardé sous {aside} ; les valeurs par défaut sont utilisées. {why}</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop now; finished masters are kept</source>
        <translation>Arrêter maintenant ; les masters terminés sont gardés</translation>
    </message>
    <message>
        <source>All {kept} up to date</source>
        <translation>Les {kept} sont à jour</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Créer les masters</translation>
    </message>
    <message>
        <source>Create {count}, keep {kept} up to date</source>
        <translation>En créer {count}, en garder {kept} à jour</translation>
    </message>
    <message>
        <source>Create {masters}</source>
        <translation>Créer {masters}</translation>
    </message>
    <message>
        <source>Make them in {folder}</source>
        <translation>Les crée dans {folder}</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>No registration, no network, no telemetry: all stays on this computer.</source>
        <translation>Ni inscription, ni réseau, ni télémétrie : tout reste sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>A run writes a report at its end.</source>
        <translation>Une exécution écrit un rapport à sa fin.</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} bas, {high} haut</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>{single} → {noise} ADU, {gain}× less</source>
        <translation>{single} → {noise} ADU, {gain}× moins</translation>
    </message>
    <message>
        <source>{part} of full scale, {level}</source>
        <translation>{part} de la pleine échelle, {level}</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>Essayer le moteur intégré</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Montrer la ligne</translation>
    </message>
    <message>
        <source>Show the line of the log that says it</source>
        <translation>Montrer la ligne du journal qui le dit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Add to library…</source>
        <translation>À la bibliothèque…</translation>
    </message>
    <message>
        <source>In library</source>
        <translation>En bibliothèque</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>well exposed</source>
        <translation>bien exposé</translation>
    </message>
    <message>
        <source>a little dark</source>
        <translation>un peu sombre</translation>
    </message>
    <message>
        <source>a little bright</source>
        <translation>un peu clair</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>trop clair</translation>
    </message>
</context>
<context>
    <name>ResultCards</name>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Leave this frame out and make {masters} again</source>
        <translation>Écarter cette image et refaire {masters}</translation>
    </message>
    <message>
        <source>Leave these frames out and make {masters} again</source>
        <translation>Écarter ces images et refaire {masters}</translation>
    </message>
    <message>
        <source>{title} of this run</source>
        <translation>{title} de cette exécution</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Open report</source>
        <translation>Ouvrir le rapport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Masters stand here once they are made.</source>
        <translation>Les masters s’affichent ici une fois créés.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>A table that can be sorted, instead of cards</source>
        <translation>Un tableau que l’on peut trier, au lieu de fiches</translation>
    </message>
    <message>
        <source>{masters} failed for one reason: {reason}</source>
        <translation>Échec pour une même raison ({masters}) : {reason}</translation>
    </message>
    <message>
        <source>{masters} made</source>
        <translation>{masters} créés</translation>
    </message>
    <message>
        <source>{masters} up to date</source>
        <translation>{masters} à jour</translation>
    </message>
    <message>
        <source>{masters} failed</source>
        <translation>{masters} : échec</translation>
    </message>
    <message>
        <source>{masters} not made</source>
        <translation>{masters} non créés</translation>
    </message>
    <message>
        <source>Add all to library…</source>
        <translation>Tous à la bibliothèque…</translation>
    </message>
    <message>
        <source>Adding {number} of {count}…</source>
        <translation>Copie {number} sur {count}…</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copier les chemins</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copier les lignes comme tableau</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Examiner de près</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>Essayer le moteur intégré</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Montrer la ligne</translation>
    </message>
    <message>
        <source>Export for WBPP…</source>
        <translation>Exporter pour WBPP…</translation>
    </message>
    <message>
        <source>A folder of masters for PixInsight’s WeightedBatchPreprocessing</source>
        <translation>Un dossier de maîtres pour WeightedBatchPreprocessing de PixInsight</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Masters are still being made.</source>
        <translation>Des masters sont encore en cours de création.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date.</source>
        <translation>{kept} sur {all} sont à jour.</translation>
    </message>
    <message>
        <source>Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest.</source>
        <translation>Arrêté. {kept} sur {all} sont à jour et conservés ; « Créer » continue avec le reste.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, {count} with a warning: see the cards.</source>
        <translation>{masters} créés en {time}, dont {count} avec un avertissement : voir les cartes.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, each opened again and found good.</source>
        <translation>{masters} créés en {time}, chacun rouvert et trouvé bon.</translation>
    </message>
    <message>
        <source>{made} of {all} were made; the cards say why the others failed.</source>
        <translation>{made} sur {all} ont été créés ; les cartes disent pourquoi les autres ont échoué.</translation>
    </message>
</context>
<context>
    <name>RigBox</name>
    <message>
        <source>Rig</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>No rig</source>
        <translation>Aucun équipement</translation>
    </message>
    <message>
        <source>By the camera</source>
        <translation>D’après la caméra</translation>
    </message>
    <message>
        <source>Not clear: choose a rig</source>
        <translation>Pas clair : choisissez</translation>
    </message>
    <message>
        <source>By the camera: none</source>
        <translation>D’après la caméra : aucun</translation>
    </message>
    <message>
        <source>By the camera: {rig}</source>
        <translation>D’après la caméra : {rig}</translation>
    </message>
</context>
<context>
    <name>RigKeeper</name>
    <message>
        <source>Rigs are not kept, for {path} cannot be read.</source>
        <translation>Les équipements ne sont pas conservés, car {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The rigs cannot be kept in {path}: {reason}.</source>
        <translation>Les équipements ne peuvent pas être conservés dans {path} : {reason}.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
</context>
<context>
    <name>RigsTab</name>
    <message>
        <source>After a scan the rig that has the camera of the frames is used by itself. What a rig does not have is as in the other settings.</source>
        <translation>Après la lecture, l’équipement qui a la caméra des images est utilisé de lui-même. Ce qu’un équipement n’a pas reste comme dans les autres réglages.</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>New rig</source>
        <translation>Nouvel équipement</translation>
    </message>
    <message>
        <source>New rig from these frames</source>
        <translation>Nouvel équipement d’après ces images</translation>
    </message>
    <message>
        <source>With the cameras, libraries and engine that are in use now</source>
        <translation>Avec les caméras, les bibliothèques et le moteur utilisés en ce moment</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>One in each line, as the headers write it</source>
        <translation>Une par ligne, telle que les en-têtes l’écrivent</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Choisir un dossier de masters</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>Master bias</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>Master darks</translation>
    </message>
    <message>
        <source>beside the first folder, or {night}/masters</source>
        <translation>à côté du premier dossier, ou {night}/masters</translation>
    </message>
    <message>
        <source>A folder below that of the frames, or a whole path; it may hold {fields}</source>
        <translation>Un dossier sous celui des images, ou un chemin complet ; il peut contenir {fields}</translation>
    </message>
    <message>
        <source>As in the other settings</source>
        <translation>Comme dans les autres réglages</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>limite propre</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>Pas pris en compte : {reason}.</translation>
    </message>
    <message>
        <source>For these frames: {folder}</source>
        <translation>Pour ces images : {folder}</translation>
    </message>
    <message>
        <source>the rig {rig} added</source>
        <translation>équipement {rig} ajouté</translation>
    </message>
    <message>
        <source>the rig {rig} removed</source>
        <translation>équipement {rig} retiré</translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>“Automatic” goes back to the match the program finds.</source>
        <translation>« Automatique » revient à la correspondance que trouve le programme.</translation>
    </message>
    <message>
        <source>Candidates: {master}</source>
        <translation>Candidats : {master}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
    <message>
        <source>Calibrate the flat with the selected master.</source>
        <translation>Calibrer le flat avec le master choisi.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Pas de {kind}</translation>
    </message>
    <message>
        <source>Calibrate the flat without any master {kind}.</source>
        <translation>Calibrer le flat sans master {kind}.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Take a master from anywhere on your disks.</source>
        <translation>Prendre un master n’importe où sur vos disques.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back to the match the program finds.</source>
        <translation>Revenir à la correspondance que trouve le programme.</translation>
    </message>
    <message>
        <source>{count} more masters match less well</source>
        <translation>{count} autres masters conviennent moins bien</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>mis à l’échelle</translation>
    </message>
    <message>
        <source>All agree in: {keys}</source>
        <translation>Tous concordent pour : {keys}</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Choisir un master</translation>
    </message>
    <message>
        <source>Masters ({patterns})</source>
        <translation>Masters ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>Started: {step}</source>
        <translation>Commencé : {step}</translation>
    </message>
    <message>
        <source>Done: {step}: {path}</source>
        <translation>Terminé : {step} : {path}</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>Arrêté : {step}</translation>
    </message>
    <message>
        <source>Failed: {step}: {reason}</source>
        <translation>Échec : {step} : {reason}</translation>
    </message>
    <message>
        <source>{engine} has said nothing for {seconds} s: it may be waiting behind a dialog, for a licence or an update.</source>
        <translation>{engine} n’a rien dit depuis {seconds} s : il attend peut-être derrière un dialogue, une licence ou une mise à jour.</translation>
    </message>
    <message>
        <source>Nothing was heard of {engine} for {seconds} s: does the drive with the frames answer?</source>
        <translation>Aucun signe de {engine} depuis {seconds} s : le disque des images répond-il ?</translation>
    </message>
    <message>
        <source>Stopped: {made} finished and kept.</source>
        <translation>Arrêté : {made} terminés et conservés.</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed. {step}: {reason}</source>
        <translation>{made} créés, {failed} en échec. {step} : {reason}</translation>
    </message>
    <message>
        <source>{made} made in {output}.</source>
        <translation>{made} créés dans {output}.</translation>
    </message>
    <message>
        <source>{made} made in {output}, {count} of them with a warning. {step}: {reason}</source>
        <translation>{made} créés dans {output}, dont {count} avec un avertissement. {step} : {reason}</translation>
    </message>
    <message>
        <source>This was a replay of the run {name}. Nothing was made now.</source>
        <translation>Ceci était une relecture de l’exécution {name}. Rien n’a été créé maintenant.</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>{state}, with warnings</source>
        <translation>{state}, avec avertissements</translation>
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
        <translation>Exécution</translation>
    </message>
    <message>
        <source>How much of the run is done</source>
        <translation>Part de l’exécution déjà faite</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Étapes de l’exécution</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop now: finished masters are kept</source>
        <translation>Arrêter maintenant : les masters terminés sont gardés</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêter maintenant</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Arrêter après cette étape</translation>
    </message>
    <message>
        <source>Checking the frames first…</source>
        <translation>Contrôle des images d’abord…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
    <message>
        <source>Stopped after {time}: {made} made</source>
        <translation>Arrêté après {time} : {made} créés</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed in {time}</source>
        <translation>{made} créés, {failed} échoués en {time}</translation>
    </message>
    <message>
        <source>{made} made in {time}</source>
        <translation>{made} créés en {time}</translation>
    </message>
    <message>
        <source>A past run, told again</source>
        <translation>Une exécution passée, racontée de nouveau</translation>
    </message>
    <message>
        <source>Stage {stage} of 2</source>
        <translation>Phase {stage} sur 2</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>étape {now} sur {all}</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message>
        <source>stops after this step</source>
        <translation>s’arrête après cette étape</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>presque fini</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore environ {time}</translation>
    </message>
    <message>
        <source>The log cannot be saved as {path}: {reason}.</source>
        <translation>Le journal ne peut être enregistré sous {path} : {reason}.</translation>
    </message>
    <message>
        <source>Starting {engine}… {elapsed}</source>
        <translation>Démarrage de {engine}… {elapsed}</translation>
    </message>
    <message>
        <source>{elapsed} elapsed</source>
        <translation>{elapsed} écoulées</translation>
    </message>
</context>
<context>
    <name>SampleNight</name>
    <message>
        <source>The sample frames cannot be written to {folder}: {reason}.</source>
        <translation>Les images d’exemple ne peuvent être écrites dans {folder} : {reason}.</translation>
    </message>
</context>
<context>
    <name>ScanProcess</name>
    <message>
        <source>The scan ended before it was complete. Scan again.</source>
        <translation>La lecture s’est arrêtée avant la fin. Relisez.</translation>
    </message>
    <message>
        <source>The program that reads headers cannot be started: {reason}</source>
        <translation>Le programme qui lit les en-têtes ne peut être lancé : {reason}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>flat dark</source>
        <translation>flat dark</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flat</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>caméra</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>température</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>gain</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>offset</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>binning</source>
        <translation>binning</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>pose</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nuit</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>an unknown exposure</source>
        <translation>une pose inconnue</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>daté dans le futur</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>integrating</source>
        <translation>intégration</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no master was written</source>
        <translation>aucun master n’a été écrit</translation>
    </message>
    <message>
        <source>exposure equal</source>
        <translation>pose égale</translation>
    </message>
    <message>
        <source>exposure the longest not longer than the shortest {kind}, {dark} for {flats}</source>
        <translation>pose la plus longue qui ne dépasse pas le plus court {kind} : {dark} pour {flats}</translation>
    </message>
    <message>
        <source>exposure the nearest longer, {dark} for {flats}</source>
        <translation>pose plus longue la plus proche : {dark} pour {flats}</translation>
    </message>
    <message>
        <source>exposure {dark} for {flats}: without a bias the dark cannot be scaled</source>
        <translation>pose {dark} pour {flats} : sans bias, le dark ne peut être mis à l’échelle</translation>
    </message>
    <message>
        <source>no master {kind} to choose from</source>
        <translation>aucun master {kind} à choisir</translation>
    </message>
    <message>
        <source>no master {kind} agrees</source>
        <translation>aucun master {kind} ne convient</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted}</source>
        <translation>aucun master {kind} avec {wanted}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>less is known of it than of the chosen one: {keys} cannot be compared</source>
        <translation>on en sait moins que de celui choisi : {keys} ne peuvent être comparés</translation>
    </message>
    <message>
        <source>temperature {value}, the chosen one has {chosen}, the {kind} {wanted}</source>
        <translation>température {value}, celui choisi a {chosen}, le {kind} {wanted}</translation>
    </message>
    <message>
        <source>as good as the chosen one, which comes first by name</source>
        <translation>aussi bon que celui choisi, dont le nom vient d’abord</translation>
    </message>
    <message>
        <source>different {keyword} in one group: {values}</source>
        <translation>{keyword} différents dans un groupe : {values}</translation>
    </message>
    <message>
        <source>the headers have no exposure: frames of any exposure may be in this group</source>
        <translation>les en-têtes ne donnent aucune pose : ce groupe peut contenir des images de toute durée</translation>
    </message>
    <message>
        <source>the master {kind} chosen by you cannot be read: {path}: {reason}</source>
        <translation>le master {kind} choisi par vous ne peut être lu : {path} : {reason}</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, those of the flats are {frames}: choose a master of that unit</source>
        <translation>les valeurs de son master {kind} {path} sont en {unit}, celles des flats en {frames} : choisissez un master de cette unité</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}, which PixInsight takes for {wanted}: choose another master, or use the built-in engine</source>
        <translation>les valeurs de {path} sont en {unit}, que PixInsight prend pour {wanted} : choisissez un autre master ou le moteur intégré</translation>
    </message>
    <message>
        <source>written by different programs: {programs}; do they store pixels alike?</source>
        <translation>écrit par différents programmes : {programs} ; stockent-ils les pixels de même ?</translation>
    </message>
    <message>
        <source>{count} frames are odd, the first of them: {why} ({names})</source>
        <translation>{count} images sont anormales, la première : {why} ({names})</translation>
    </message>
    <message>
        <source>{exposure} is the exposure of {flats} and of no light frame</source>
        <translation>{exposure} est la pose de {flats} et d’aucun light</translation>
    </message>
    <message>
        <source>{kind} by {hint} ({frames})</source>
        <translation>{kind} d’après {hint} ({frames})</translation>
    </message>
    <message>
        <source>the file name &apos;{name}&apos;</source>
        <translation>le nom de fichier « {name} »</translation>
    </message>
    <message>
        <source>the folder name &apos;{name}&apos;</source>
        <translation>le nom de dossier « {name} »</translation>
    </message>
    <message>
        <source>set by you: {values}</source>
        <translation>fixé par vous : {values}</translation>
    </message>
    <message>
        <source>a light frame</source>
        <translation>une image light</translation>
    </message>
    <message>
        <source>already a master {kind}</source>
        <translation>déjà un master {kind}</translation>
    </message>
    <message>
        <source>it agrees with its frames within {off}</source>
        <translation>il concorde avec ses poses à {off} près</translation>
    </message>
    <message>
        <source>it departs from its frames by {off}: it is not made of them</source>
        <translation>il s’écarte de ses poses de {off} : il n’est pas fait de celles-ci</translation>
    </message>
    <message>
        <source>it holds {count} images that are no series of frames, such as the chips of a mosaic: save each of them as a file of its own</source>
        <translation>il contient {count} images qui ne forment pas une série, comme les capteurs d’une mosaïque : enregistrez chacune dans un fichier séparé</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others</source>
        <translation>sa zone la plus lumineuse est {glow} au-dessus des autres</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others, which leaves little range for light there: use a shorter exposure</source>
        <translation>sa zone la plus lumineuse est {glow} au-dessus des autres, ce qui laisse peu de dynamique pour la lumière : posez moins longtemps</translation>
    </message>
    <message>
        <source>its master {kind} was not made: {reason} ({name})</source>
        <translation>son master {kind} n’a pas été fait : {reason} ({name})</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>left out: only {kinds} asked for</source>
        <translation>écarté : seuls {kinds} demandés</translation>
    </message>
    <message>
        <source>left out: {why} ({name})</source>
        <translation>écartée : {why} ({name})</translation>
    </message>
    <message>
        <source>no master {kind}: chosen by you</source>
        <translation>pas de master {kind} : choisi par vous</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is a master {other}</source>
        <translation>pas de master {kind} : {path}, choisi par vous, est un master {other}</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is one frame and no master</source>
        <translation>pas de master {kind} : {path}, choisi par vous, est une image et non un master</translation>
    </message>
    <message>
        <source>number of frames {value}</source>
        <translation>nombre d’images {value}</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>it is a colour image (3 channels); masters are made of raw frames</source>
        <translation>c’est une image couleur (3 canaux) ; les masters se font d’images brutes</translation>
    </message>
    <message>
        <source>not a frame: the name does not end in .fit, .fits, .fts or .xisf</source>
        <translation>pas une image : le nom ne finit pas en .fit, .fits, .fts ou .xisf</translation>
    </message>
    <message>
        <source>it is not a FITS file: it does not begin with SIMPLE</source>
        <translation>ce n’est pas un fichier FITS : il ne commence pas par SIMPLE</translation>
    </message>
    <message>
        <source>superseded by a newer one (the chosen one {chosen})</source>
        <translation>remplacé par un plus récent (celui choisi le {chosen})</translation>
    </message>
    <message>
        <source>superseded by a newer one</source>
        <translation>remplacé par un plus récent</translation>
    </message>
    <message>
        <source>it was superseded, but the newer one is not in these library folders</source>
        <translation>il a été remplacé, mais le plus récent n’est pas dans ces dossiers de bibliothèque</translation>
    </message>
    <message>
        <source>the library folder {folder} is not there: make it first, or choose another one</source>
        <translation>le dossier de bibliothèque {folder} n’existe pas : créez-le d’abord ou choisissez-en un autre</translation>
    </message>
    <message>
        <source>{name} is not a master bias, dark or flat</source>
        <translation>{name} n’est pas un maître bias, dark ou flat</translation>
    </message>
    <message>
        <source>there is no master to export</source>
        <translation>il n’y a pas de maître à exporter</translation>
    </message>
    <message>
        <source>WBPP takes masters as XISF files only</source>
        <translation>WBPP n’accepte les maîtres qu’en fichiers XISF</translation>
    </message>
    <message>
        <source>{path} is there already and is another file: give a new folder</source>
        <translation>{path} existe déjà et est un autre fichier : donnez un nouveau dossier</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>un lien vers un fichier absent</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 ou plus</translation>
    </message>
    <message>
        <source>A dark with the exposure of flats. It is the best thing to subtract from them, better than a bias where the flats are long.</source>
        <translation>Un dark avec la pose des flats. C’est ce qu’il y a de mieux à leur soustraire, mieux qu’un bias quand les flats sont longs.</translation>
    </message>
    <message>
        <source>A frame as long and as cold as a light, with the telescope covered. It holds the dark current and the hot pixels.</source>
        <translation>Une image aussi longue et aussi froide qu’un light, télescope fermé. Elle contient le courant d’obscurité et les pixels chauds.</translation>
    </message>
    <message>
        <source>A frame of an evenly bright field, such as the sky at dusk. It holds vignetting, dust and the sensitivity of each pixel.</source>
        <translation>Une image d’un champ uniformément éclairé, comme le ciel au crépuscule. Elle contient le vignettage, les poussières et la sensibilité de chaque pixel.</translation>
    </message>
    <message>
        <source>A frame of the shortest exposure with the telescope covered. It holds the offset and the pattern of the electronics.</source>
        <translation>Une image de la pose la plus courte, télescope fermé. Elle contient l’offset et la trame de l’électronique.</translation>
    </message>
    <message>
        <source>A name for what belongs to one or more cameras: libraries, output folder, engine and rejection. It is chosen by the camera in the headers.</source>
        <translation>Un nom pour ce qui va avec une ou plusieurs caméras : bibliothèques, dossier de sortie, moteur et rejet. Il est choisi d’après la caméra des en-têtes.</translation>
    </message>
    <message>
        <source>A newer master of the same settings is in the library. The older one is kept beside it, and no flat takes it.</source>
        <translation>Un master plus récent des mêmes réglages est dans la bibliothèque. L’ancien est gardé à côté, et aucun flat ne le prend.</translation>
    </message>
    <message>
        <source>ADU per second</source>
        <translation>ADU par seconde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Already masters</source>
        <translation>Déjà des masters</translation>
    </message>
    <message>
        <source>Amber, needs a look</source>
        <translation>Orange, à vérifier</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>À 0</translation>
    </message>
    <message>
        <source>At full</source>
        <translation>Pleins</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bias or dark missing</source>
        <translation>Bias ou dark manquant</translation>
    </message>
    <message>
        <source>Bias or dark needs a look</source>
        <translation>Bias ou dark à vérifier</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>C kernel ({variant})</source>
        <translation>noyau C ({variant})</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Calibrateur</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Tronqués</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>Ne pas les chercher</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Few frames</source>
        <translation>Peu d’images</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File or group</source>
        <translation>Fichier ou groupe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Flat dark</source>
        <translation>Flat dark</translation>
    </message>
    <message>
        <source>Flat, no filter</source>
        <translation>Flat, sans filtre</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Frames with the same settings, which become one master. Flats are kept apart by filter and night, too.</source>
        <translation>Des images aux mêmes réglages, qui deviennent un master. Les flats sont aussi séparés par filtre et par nuit.</translation>
    </message>
    <message>
        <source>From noon to noon, named by the day on which it begins. Flats of one evening and the next morning belong to one night.</source>
        <translation>De midi à midi, nommée d’après le jour où elle commence. Les flats d’un soir et du lendemain matin appartiennent à une seule nuit.</translation>
    </message>
    <message>
        <source>GAIN is given in e-/ADU, so the camera&apos;s gain setting is unknown</source>
        <translation>GAIN est donné en e-/ADU : le réglage de gain de la caméra est donc inconnu</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>How outliers are left out of the mean of each pixel: satellites, cosmic rays, stars in sky flats. Which way is best depends on how many frames there are.</source>
        <translation>Comment les valeurs aberrantes sont écartées de la moyenne de chaque pixel : satellites, rayons cosmiques, étoiles dans les flats de ciel. La meilleure façon dépend du nombre d’images.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
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
        <translation>Écrêtage par ajustement linéaire</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Refaits</translation>
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
        <translation>Master flat dark</translation>
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
        <translation>Masters</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean of all pixels</source>
        <translation>Moyenne de tous les pixels</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Median absolute deviation from the median</source>
        <translation>Écart absolu médian à la médiane</translation>
    </message>
    <message>
        <source>Median of all pixels</source>
        <translation>Médiane de tous les pixels</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Min/max clipping</source>
        <translation>Écrêtage min/max</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Mixed sizes</source>
        <translation>Tailles mélangées</translation>
    </message>
    <message>
        <source>Mixed sources</source>
        <translation>Provenances mélangées</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Neither the header nor the name nor the folder tells what these files are. Set their type, or do without them.</source>
        <translation>Ni l’en-tête, ni le nom, ni le dossier ne disent ce que sont ces fichiers. Définissez leur type, ou passez-vous d’eux.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>Pas de bias</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>Sans type d’image</translation>
    </message>
    <message>
        <source>No master can be made of so few. If a header value keeps them apart from their group, set it; or do without them.</source>
        <translation>On ne peut pas faire un master de si peu. Si une valeur d’en-tête les sépare de leur groupe, définissez-la ; ou passez-vous d’eux.</translation>
    </message>
    <message>
        <source>No rejection</source>
        <translation>Pas de rejet</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Noise of a pixel from frame to frame; known once the frames were checked</source>
        <translation>Bruit d’un pixel d’une image à l’autre ; connu une fois les images vérifiées</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Odd exposure</source>
        <translation>Exposition anormale</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Images anormales</translation>
    </message>
    <message>
        <source>Odd levels</source>
        <translation>Niveaux étranges</translation>
    </message>
    <message>
        <source>Odd, left out</source>
        <translation>Anormales, écartées</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Part of the pixels at full scale</source>
        <translation>Part des pixels à pleine échelle</translation>
    </message>
    <message>
        <source>Part of the pixels that are 0</source>
        <translation>Part des pixels à 0</translation>
    </message>
    <message>
        <source>Percentile clipping</source>
        <translation>Écrêtage par percentiles</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script {script}: use --script-dir</source>
        <translation>Le script {script} ne peut pas être transmis à PixInsight : utilisez --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script, as the folder for temporary files has a name with letters it does not take: choose a plain folder with --script-dir</source>
        <translation>Le script ne peut pas être transmis à PixInsight, car le nom du dossier temporaire contient des caractères qu’il n’accepte pas : choisissez un dossier simple avec --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be told the name {name}: rename it</source>
        <translation>Le nom {name} ne peut pas être transmis à PixInsight : renommez le fichier</translation>
    </message>
    <message>
        <source>PixInsight cannot combine frames of these file formats with each other: convert them to one, or use the built-in engine</source>
        <translation>PixInsight ne peut pas combiner des images de ces formats : convertissez-les en un seul, ou utilisez le moteur intégré</translation>
    </message>
    <message>
        <source>PixInsight cannot read the master {kind}: make it again, or take it away</source>
        <translation>PixInsight ne peut pas lire le master {kind} : refaites-le ou retirez-le</translation>
    </message>
    <message>
        <source>PixInsight cannot read {file}: it is damaged or no image; take it out</source>
        <translation>PixInsight ne peut pas lire {file} : le fichier est endommagé ou n’est pas une image ; retirez-le</translation>
    </message>
    <message>
        <source>PixInsight could calibrate none of the flats</source>
        <translation>PixInsight n’a pu calibrer aucun des flats</translation>
    </message>
    <message>
        <source>PixInsight crashed (exit code {code}) without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight a planté (code de sortie {code}) sans exécuter le script : lancez-le à la main, fermez tous les dialogues et vérifiez la licence</translation>
    </message>
    <message>
        <source>PixInsight does not read packed frames such as {name}: unpack them, or use the built-in engine</source>
        <translation>PixInsight ne lit pas les images compressées comme {name} : décompressez-les ou utilisez le moteur intégré</translation>
    </message>
    <message>
        <source>PixInsight ended without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight s’est terminé sans exécuter le script : lancez-le à la main, fermez tous les dialogues et vérifiez la licence</translation>
    </message>
    <message>
        <source>PixInsight made it, but said: {line}</source>
        <translation>PixInsight l’a créé, mais signale : {line}</translation>
    </message>
    <message>
        <source>PixInsight may be waiting behind a window nobody sees: start it once by hand and close every dialog (licence, first start, updates), then run again</source>
        <translation>PixInsight attend peut-être derrière une fenêtre invisible : lancez-le une fois à la main, fermez tous les dialogues (licence, premier démarrage, mises à jour), puis recommencez</translation>
    </message>
    <message>
        <source>PixInsight needs at least 3 frames</source>
        <translation>PixInsight demande au moins 3 images</translation>
    </message>
    <message>
        <source>PixInsight ran out of memory: close other programs, or integrate fewer frames</source>
        <translation>PixInsight a manqué de mémoire : fermez d’autres programmes ou intégrez moins d’images</translation>
    </message>
    <message>
        <source>PixInsight reads the first frame of a sequence alone, not {name}: save its frames as single files, or use the built-in engine</source>
        <translation>PixInsight ne lit que la première image d’une séquence, pas {name} : enregistrez les images dans des fichiers séparés, ou utilisez le moteur intégré</translation>
    </message>
    <message>
        <source>PixInsight tried to weight the frames by their stars, and these frames have none</source>
        <translation>PixInsight a voulu pondérer les images par leurs étoiles, et elles n’en ont pas</translation>
    </message>
    <message>
        <source>PixInsight version</source>
        <translation>Version de PixInsight</translation>
    </message>
    <message>
        <source>PixInsight was not found in its usual places or on PATH: say where it is with --pixinsight-binary, or use --engine builtin</source>
        <translation>PixInsight n’a été trouvé ni aux endroits habituels ni dans le PATH : indiquez-le avec --pixinsight-binary, ou utilisez --engine builtin</translation>
    </message>
    <message>
        <source>PixInsight {ended} before it came to this step</source>
        <translation>PixInsight {ended} avant d’arriver à cette étape</translation>
    </message>
    <message>
        <source>PixInsight {ended} in the middle of this step</source>
        <translation>PixInsight {ended} au milieu de cette étape</translation>
    </message>
    <message>
        <source>PixInsight {ended} without running the script: start it once by hand to see whether it asks for something (licence, first start), and see &apos;ap-master-calibration doctor --start&apos;</source>
        <translation>PixInsight {ended} sans exécuter le script : lancez-le une fois à la main pour voir s’il demande quelque chose (licence, premier démarrage), et voyez « ap-master-calibration doctor --start »</translation>
    </message>
    <message>
        <source>PixInsight {version} started and ran a script</source>
        <translation>PixInsight {version} a démarré et exécuté un script</translation>
    </message>
    <message>
        <source>PixInsight&apos;s instance slot must be 1 to 256, not {value}</source>
        <translation>l’emplacement d’instance de PixInsight doit être de 1 à 256, pas {value}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process} has no parameter {name}</source>
        <translation>{process} de PixInsight n’a pas de paramètre {name}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process}.{parameter} {expected}, not {value}</source>
        <translation>{process}.{parameter} de PixInsight {expected}, pas {value}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rejet</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Même fichier</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Mis à l’échelle</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Set the header value that is wrong (the files stay as they are), leave the frames out, or ignore it.</source>
        <translation>Définissez la valeur d’en-tête fausse (les fichiers restent tels quels), écartez les images, ou ignorez.</translation>
    </message>
    <message>
        <source>Settings that are not known</source>
        <translation>Réglages inconnus</translation>
    </message>
    <message>
        <source>Sigma clipping</source>
        <translation>Écrêtage sigma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>TIFF files are not read: convert to FITS first</source>
        <translation>les fichiers TIFF ne sont pas lus : convertissez-les d’abord en FITS</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Dérive de température</translation>
    </message>
    <message>
        <source>Temperature of the sensor</source>
        <translation>Température du capteur</translation>
    </message>
    <message>
        <source>The dark has another exposure than the flat, so it is multiplied by a factor k that is found in the frames. It needs a bias, and where k is above 1 the noise grows with it.</source>
        <translation>Le dark a une autre pose que le flat, il est donc multiplié par un facteur k trouvé dans les images. Il lui faut un bias, et quand k dépasse 1 le bruit augmente avec lui.</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Le fichier qui sera écrit</translation>
    </message>
    <message>
        <source>The flats make a master of their own without a filter. Set the filter they were taken with, or ignore it.</source>
        <translation>Ces flats font un master à part, sans filtre. Définissez le filtre avec lequel ils ont été pris, ou ignorez.</translation>
    </message>
    <message>
        <source>The master bias or dark that is subtracted from each flat. It is made in the same run, or taken from a library.</source>
        <translation>Le master bias ou dark soustrait de chaque flat. Il est créé dans la même exécution ou pris dans une bibliothèque.</translation>
    </message>
    <message>
        <source>The master can be made; with more frames it has less noise.</source>
        <translation>Le master peut être créé ; avec plus d’images, il a moins de bruit.</translation>
    </message>
    <message>
        <source>The master there cannot be read</source>
        <translation>Le master présent est illisible</translation>
    </message>
    <message>
        <source>The match works, but a value is not known or not quite the same. Read the reason, then keep it or choose another master.</source>
        <translation>La correspondance convient, mais une valeur est inconnue ou pas tout à fait la même. Lisez la raison, puis gardez-la ou choisissez un autre master.</translation>
    </message>
    <message>
        <source>The mean of many frames without their outliers. It has far less noise than one frame.</source>
        <translation>La moyenne de nombreuses images sans leurs valeurs aberrantes. Il a bien moins de bruit qu’une seule image.</translation>
    </message>
    <message>
        <source>The night a group was taken in, from noon to noon; the time of a frame in UTC</source>
        <translation>La nuit d’un groupe, de midi à midi ; pour une image, l’heure en UTC</translation>
    </message>
    <message>
        <source>The pixels tell what the headers do not: frames taken with other settings, or with light on them, do not belong in one master. Split them, leave some out, or ignore it.</source>
        <translation>Les pixels disent ce que les en-têtes taisent : des images prises avec d’autres réglages, ou exposées à la lumière, ne vont pas dans un même master. Séparez-les, écartez-en, ou ignorez-le.</translation>
    </message>
    <message>
        <source>The set point of a group; the sensor&apos;s own temperature of a frame</source>
        <translation>La consigne d’un groupe ; pour une image, la température du capteur</translation>
    </message>
    <message>
        <source>The temperature the cooler was set to; the sensor&apos;s own may differ a little. Frames of two set points make two masters.</source>
        <translation>La température réglée pour le refroidissement ; celle du capteur peut différer un peu. Des images de deux consignes font deux masters.</translation>
    </message>
    <message>
        <source>These files take no part. Copy them again from where they come from, and they are read anew; or do without them.</source>
        <translation>Ces fichiers ne sont pas utilisés. Recopiez-les depuis leur origine et ils seront relus ; ou passez-vous d’eux.</translation>
    </message>
    <message>
        <source>These frames stand out from their group. Look at them: a cloud, a light left on, a wrong exposure? Leave them out, or ignore it.</source>
        <translation>Ces images se distinguent de leur groupe. Regardez-les : un nuage, une lampe allumée, une mauvaise exposition ? Écartez-les ou ignorez.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Too few frames for a master</source>
        <translation>Trop peu d’images pour un master</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>WBPP cannot distinguish it from {name}</source>
        <translation>WBPP ne peut pas le distinguer de {name}</translation>
    </message>
    <message>
        <source>Warn and use them</source>
        <translation>Avertir et les utiliser</translation>
    </message>
    <message>
        <source>What a flat is calibrated with, and what to look at; the reason of a file not used</source>
        <translation>Ce qui calibre un flat et ce qu’il faut regarder ; pour un fichier inutilisé, la raison</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est anormal</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>Whether it is up to date cannot be known, and it is not replaced. Close the program that has it open, or mend its permissions, and plan again; or move it elsewhere.</source>
        <translation>Impossible de savoir s’il est à jour, et il n’est pas remplacé. Fermez le programme qui l’a ouvert ou corrigez ses droits, puis planifiez à nouveau ; ou déplacez-le.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Pourquoi, ou pourquoi pas</translation>
    </message>
    <message>
        <source>Winsorized sigma clipping</source>
        <translation>Écrêtage sigma winsorisé</translation>
    </message>
    <message>
        <source>Without identity</source>
        <translation>Sans identité</translation>
    </message>
    <message>
        <source>a PixInsight already runs in slot {slot} (process {pid}): close it first or use another slot with --instance-id {free}</source>
        <translation>un PixInsight tourne déjà dans l’emplacement {slot} (processus {pid}) : fermez-le d’abord ou prenez un autre emplacement avec --instance-id {free}</translation>
    </message>
    <message>
        <source>a binning</source>
        <translation>un binning</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>une caméra</translation>
    </message>
    <message>
        <source>a copy of {path}: it counts once</source>
        <translation>une copie de {path} : elle compte une fois</translation>
    </message>
    <message>
        <source>a dark of {dark} is longer than the flats ({flats}): made for lights?</source>
        <translation>un dark de {dark} est plus long que les flats ({flats}) : fait pour des lights ?</translation>
    </message>
    <message>
        <source>a dark of {dark} is taken unscaled from flats of {flats}: no bias matches</source>
        <translation>un dark de {dark} est soustrait tel quel de flats de {flats} : aucun bias ne convient</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>quelques secondes</translation>
    </message>
    <message>
        <source>a flat dark of {dark} is longer than the flats ({flats})</source>
        <translation>un flat dark de {dark} est plus long que les flats ({flats})</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>un lien qui revient sur lui-même</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>une liste de {count} éléments</translation>
    </message>
    <message>
        <source>a master needs at least {fewest} frames, not {count}</source>
        <translation>un master demande au moins {fewest} images, pas {count}</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>une méthode</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>un chemin</translation>
    </message>
    <message>
        <source>a rig has no name</source>
        <translation>un équipement n’a pas de nom</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} brighter from the first frame to the last: water dries or frost goes; wait, and take them again</source>
        <translation>une tache vers la colonne {column}, ligne {row} devient {size} plus claire de la première à la dernière image : de l&apos;eau sèche ou du givre disparaît ; attendez et refaites-les</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} darker from the first frame to the last: dew or frost settles; warm the window, and take them again</source>
        <translation>une tache vers la colonne {column}, ligne {row} devient {size} plus sombre de la première à la dernière image : de la rosée ou du givre se dépose ; chauffez la fenêtre et refaites-les</translation>
    </message>
    <message>
        <source>a spot changed by {size}: dust moved, or something dries or freezes</source>
        <translation>une tache a changé de {size} : une poussière a bougé, ou quelque chose sèche ou gèle</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>a value of a header</source>
        <translation>une valeur d’en-tête</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>environ {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>environ {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>environ {seconds} s</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>vieillissant</translation>
    </message>
    <message>
        <source>an unexpected error: {name}: {message}</source>
        <translation>une erreur inattendue : {name} : {message}</translation>
    </message>
    <message>
        <source>an unknown size</source>
        <translation>une taille inconnue</translation>
    </message>
    <message>
        <source>another program has it open: close it there (PixInsight, another window of this program, a preview) and run again</source>
        <translation>un autre programme l’a ouvert : fermez-le là-bas (PixInsight, une autre fenêtre de ce programme, un aperçu) et relancez</translation>
    </message>
    <message>
        <source>another run is at work in {output}: wait for its end or choose another folder</source>
        <translation>une autre exécution travaille dans {output} : attendez sa fin ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>archives are not read: unpack first</source>
        <translation>les archives ne sont pas lues : décompressez d’abord</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>comme réglé</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvais</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>début</translation>
    </message>
    <message>
        <source>below 0.001 %</source>
        <translation>moins de 0,001 %</translation>
    </message>
    <message>
        <source>bias frames of {span}: are these darks?</source>
        <translation>bias de {span} : sont-ce des darks ?</translation>
    </message>
    <message>
        <source>bias libraries: {folders}</source>
        <translation>bibliothèques de bias : {folders}</translation>
    </message>
    <message>
        <source>black</source>
        <translation>noire</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>moteur intégré</translation>
    </message>
    <message>
        <source>by the number of frames</source>
        <translation>selon le nombre d’images</translation>
    </message>
    <message>
        <source>byte {position} of it is not {encoding}</source>
        <translation>l’octet {position} n’est pas du {encoding}</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>dossier de cache</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibrage</translation>
    </message>
    <message>
        <source>calibrators.{name} has other keys than bias and dark</source>
        <translation>calibrators.{name} a d’autres clés que bias et dark</translation>
    </message>
    <message>
        <source>camera mode</source>
        <translation>mode de la caméra</translation>
    </message>
    <message>
        <source>camera raw files are not read: convert to FITS first</source>
        <translation>les fichiers raw d’appareils photo ne sont pas lus : convertissez-les d’abord en FITS</translation>
    </message>
    <message>
        <source>cameras: {cameras}</source>
        <translation>caméras : {cameras}</translation>
    </message>
    <message>
        <source>cannot copy {name} to {folder}: another program keeps changing it</source>
        <translation>impossible de copier {name} dans {folder} : un autre programme ne cesse de le modifier</translation>
    </message>
    <message>
        <source>cannot copy {name} to {where}: {cause}</source>
        <translation>impossible de copier {name} dans {where} : {cause}</translation>
    </message>
    <message>
        <source>cannot read the job {path}: {reason}</source>
        <translation>impossible de lire la tâche {path} : {reason}</translation>
    </message>
    <message>
        <source>cannot read the plan {path}: {reason}</source>
        <translation>impossible de lire le plan {path} : {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>impossible de lire {path} : {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}</source>
        <translation>impossible d’écrire le script {path} : {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}; choose another folder with --script-dir</source>
        <translation>impossible d’écrire le script {path} : {reason} ; choisissez un autre dossier avec --script-dir</translation>
    </message>
    <message>
        <source>cannot write to the output folder {output}: {reason}; choose another folder or mend its permissions</source>
        <translation>impossible d&apos;écrire dans le dossier de sortie {output} : {reason} ; choisissez un autre dossier ou corrigez ses droits</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: no permission, or another program has a file open there</source>
        <translation>impossible d’écrire {name} dans {where} : pas d’autorisation, ou un autre programme y a un fichier ouvert</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: {reason}</source>
        <translation>impossible d’écrire {name} dans {where} : {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>impossible d’écrire {path} : {reason}</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>crashed (exit code {code})</source>
        <translation>a planté (code de sortie {code})</translation>
    </message>
    <message>
        <source>dark libraries: {folders}</source>
        <translation>bibliothèques de darks : {folders}</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>display</source>
        <translation>affichage</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>en double</translation>
    </message>
    <message>
        <source>electrons</source>
        <translation>électrons</translation>
    </message>
    <message>
        <source>electrons per second</source>
        <translation>électrons par seconde</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>s’est terminé</translation>
    </message>
    <message>
        <source>ends at {high}</source>
        <translation>finit à {high}</translation>
    </message>
    <message>
        <source>engine: {engine}</source>
        <translation>moteur : {engine}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>every pixel of the master has the same value</source>
        <translation>tous les pixels du master ont la même valeur</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>exposure unknown, the chosen one has {chosen}</source>
        <translation>pose inconnue, le master choisi a {chosen}</translation>
    </message>
    <message>
        <source>exposure {dark} is longer than the {kind}&apos;s {flats}</source>
        <translation>la pose de {dark} est plus longue que {flats} ({kind})</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one has the {kind}&apos;s own</source>
        <translation>pose de {dark}, celle du master choisi est exacte ({kind})</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one&apos;s {chosen} is nearer to the {kind}&apos;s {flats}</source>
        <translation>pose de {dark}, celle du master choisi, {chosen}, est plus proche de {flats} ({kind})</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
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
        <translation>flat non calibré</translation>
    </message>
    <message>
        <source>focal length {value} mm</source>
        <translation>focale de {value} mm</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>frames as they are</source>
        <translation>images telles quelles</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>give at least one folder of frames and then the output folder: ap-master-calibration IN OUT</source>
        <translation>donnez au moins un dossier d’images puis le dossier de sortie : ap-master-calibration IN OUT</translation>
    </message>
    <message>
        <source>give the folder of a run, OUT/logs/YYYYMMDD_HHMMSS</source>
        <translation>donnez le dossier d’une exécution, SORTIE/logs/YYYYMMDD_HHMMSS</translation>
    </message>
    <message>
        <source>give the folder of a run, such as {path}</source>
        <translation>donnez le dossier d’une exécution, comme {path}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>gradient</translation>
    </message>
    <message>
        <source>high {value}</source>
        <translation>haut {value}</translation>
    </message>
    <message>
        <source>in its usual place</source>
        <translation>à son emplacement habituel</translation>
    </message>
    <message>
        <source>in the library: {reason}</source>
        <translation>dans la bibliothèque : {reason}</translation>
    </message>
    <message>
        <source>in the output folder, where frames are not used: move it elsewhere</source>
        <translation>dans le dossier de sortie, où les images ne sont pas utilisées : déplacez-la ailleurs</translation>
    </message>
    <message>
        <source>instance slot</source>
        <translation>emplacement d’instance</translation>
    </message>
    <message>
        <source>it cannot be decoded: signal {signal} ended the process that tried</source>
        <translation>elle ne peut pas être décodée : le signal {signal} a mis fin au processus qui essayait</translation>
    </message>
    <message>
        <source>it cannot be decoded: the process that tried ended with {code}</source>
        <translation>elle ne peut pas être décodée : le processus qui essayait s&apos;est terminé avec {code}</translation>
    </message>
    <message>
        <source>it cannot begin: {reason}</source>
        <translation>il ne peut pas commencer : {reason}</translation>
    </message>
    <message>
        <source>it died too often</source>
        <translation>il s’est interrompu trop souvent</translation>
    </message>
    <message>
        <source>it does not have the camera {camera}</source>
        <translation>il n’a pas la caméra {camera}</translation>
    </message>
    <message>
        <source>it has {count} channels</source>
        <translation>il a {count} canaux</translation>
    </message>
    <message>
        <source>it has {count} hot pixels that the others have not: it was exposed for longer</source>
        <translation>elle a {count} pixels chauds que les autres n&apos;ont pas : elle a été exposée plus longtemps</translation>
    </message>
    <message>
        <source>it holds the same pixels as {other}</source>
        <translation>elle contient les mêmes pixels que {other}</translation>
    </message>
    <message>
        <source>it holds {count} images in one; masters are made of single frames</source>
        <translation>il contient {count} images en une ; les masters se font à partir d’images seules</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>c’est un lien qui revient sur lui-même</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>c’est un lien vers un fichier absent</translation>
    </message>
    <message>
        <source>it is a sequence of {count} frames packed by gzip: unpack it</source>
        <translation>c’est une séquence de {count} images compressée par gzip : décompressez-la</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says, and raw flats are there</source>
        <translation>elle est déjà calibrée, selon son en-tête, et il y a des flats bruts</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says: masters are made of raw frames</source>
        <translation>elle est déjà calibrée, d’après son en-tête : les masters se font à partir d’images brutes</translation>
    </message>
    <message>
        <source>it is calibrated already, by {name}: masters are made of raw frames</source>
        <translation>elle est déjà calibrée, par {name} : les masters se font à partir d’images brutes</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>il dépasse {size} Mo</translation>
    </message>
    <message>
        <source>it is lit unlike the others, by up to {size}: a cloud, the gradient of the sky or the panel</source>
        <translation>son éclairement diffère de celui des autres, jusqu&apos;à {size} : un nuage, le gradient du ciel ou le panneau</translation>
    </message>
    <message>
        <source>it is marked &quot;Read-only&quot;: remove that mark in its properties, or move it elsewhere</source>
        <translation>il est marqué « Lecture seule » : retirez cette marque dans ses propriétés, ou déplacez-le</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>l’imbrication est trop profonde</translation>
    </message>
    <message>
        <source>it is not JSON: line {line}, {reason}</source>
        <translation>ce n’est pas du JSON : ligne {line}, {reason}</translation>
    </message>
    <message>
        <source>it is not a frame but a map ({type})</source>
        <translation>ce n’est pas une image brute mais une carte ({type})</translation>
    </message>
    <message>
        <source>it is not a master bias, dark or flat</source>
        <translation>ce n’est pas un master bias, dark ou flat</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not an XISF file: it does not begin with XISF0100</source>
        <translation>ce n’est pas un fichier XISF : il ne commence pas par XISF0100</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>il n’existe plus</translation>
    </message>
    <message>
        <source>it is the same as the older one within the noise</source>
        <translation>il est le même que l’ancien, au bruit près</translation>
    </message>
    <message>
        <source>it shows no dust</source>
        <translation>il ne montre aucune poussière</translation>
    </message>
    <message numerus="yes">
        <source>it shows {count} spots of dust, the deepest takes {depth} % of the light</source>
        <translation>
            <numerusform>il montre {count} tache de poussière, qui prend {depth} % de la lumière</numerusform>
            <numerusform>il montre {count} taches de poussière, la plus profonde prend {depth} % de la lumière</numerusform>
        </translation>
    </message>
    <message>
        <source>it was killed (exit code {code}), perhaps because memory ran out</source>
        <translation>il a été tué (code de sortie {code}), peut-être faute de mémoire</translation>
    </message>
    <message>
        <source>it was superseded by a newer one</source>
        <translation>il a été remplacé par un plus récent</translation>
    </message>
    <message>
        <source>it was taken by a guide camera (PHD2)</source>
        <translation>elle vient d’une caméra de guidage (PHD2)</translation>
    </message>
    <message>
        <source>its XML header claims a length of {size}</source>
        <translation>son en-tête XML annonce une longueur de {size}</translation>
    </message>
    <message>
        <source>its XML header declares a DOCTYPE, which no XISF file has</source>
        <translation>son en-tête XML déclare un DOCTYPE, ce qu’aucun fichier XISF ne fait</translation>
    </message>
    <message>
        <source>its XML header is broken ({reason} in line {line})</source>
        <translation>son en-tête XML est défectueux ({reason} à la ligne {line})</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one is made in this run</source>
        <translation>âge inconnu, le master choisi est fait dans cette exécution</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one {chosen}</source>
        <translation>âge inconnu, le master choisi : {chosen}</translation>
    </message>
    <message>
        <source>its bias is subtracted already, and no bias matches for the flats</source>
        <translation>son bias est déjà soustrait, et aucun bias ne convient aux flats</translation>
    </message>
    <message>
        <source>its bytes are shuffled by {size}, which is no size of a sample</source>
        <translation>ses octets sont mélangés par {size}, ce qui n’est la taille d’aucun échantillon</translation>
    </message>
    <message>
        <source>its columns are banded by {size} every {period} pixels</source>
        <translation>ses colonnes sont rayées de {size} tous les {period} pixels</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU</source>
        <translation>ses colonnes diffèrent de {spread} ADU</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>ses colonnes diffèrent de {spread} ADU, plus que le bruit d’une image : y a-t-il un problème de lecture ?</translation>
    </message>
    <message>
        <source>its compressed block is not as long as its image</source>
        <translation>son bloc compressé n’a pas la longueur de l’image</translation>
    </message>
    <message>
        <source>its compressed pixels are damaged: {error}</source>
        <translation>ses pixels compressés sont endommagés : {error}</translation>
    </message>
    <message>
        <source>its compression has an unknown form ({form})</source>
        <translation>sa compression est d’une forme inconnue ({form})</translation>
    </message>
    <message>
        <source>its darkest corner has only {part} of the light of the middle: was something in the way?</source>
        <translation>son coin le plus sombre n’a que {part} de la lumière du centre : quelque chose gênait-il ?</translation>
    </message>
    <message>
        <source>its darkest corner has {part} of the light of the middle</source>
        <translation>son coin le plus sombre a {part} de la lumière du centre</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light</source>
        <translation>sa tache la plus sombre prend {depth} % de la lumière</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light, and no flat brings back what is missing there: clean the sensor</source>
        <translation>sa tache la plus sombre prend {depth} % de la lumière, et aucun flat ne rend ce qui manque là : nettoyez le capteur</translation>
    </message>
    <message>
        <source>its even and odd frames agree within {off} in every patch</source>
        <translation>ses poses paires et impaires concordent partout à {off} près</translation>
    </message>
    <message>
        <source>its even and odd frames differ by {off} in a part of the picture: did light or a cloud change while they were taken?</source>
        <translation>ses poses paires et impaires diffèrent de {off} dans une partie de l’image : la lumière ou un nuage ont-ils changé pendant la série ?</translation>
    </message>
    <message>
        <source>its folder &apos;{name}&apos; says both {first} and {second}: set the type</source>
        <translation>son dossier « {name} » dit à la fois {first} et {second} : indiquez le type</translation>
    </message>
    <message>
        <source>its gzip compression is damaged</source>
        <translation>sa compression gzip est endommagée</translation>
    </message>
    <message>
        <source>its header claims {size} of pixels, and {packed} are there</source>
        <translation>son en-tête annonce {size} de pixels, et il y en a {packed}</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (NAXIS is missing)</source>
        <translation>son en-tête ne donne pas la taille de l’image (NAXIS manque)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (ZNAXIS)</source>
        <translation>son en-tête ne donne pas la taille de l’image (ZNAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (no {keyword})</source>
        <translation>son en-tête ne donne pas la taille de l’image (pas de {keyword})</translation>
    </message>
    <message>
        <source>its header does not name the form of its pixels (no sampleFormat)</source>
        <translation>son en-tête ne donne pas le format des pixels (pas de sampleFormat)</translation>
    </message>
    <message>
        <source>its header does not say where the pixels are (location is &apos;{value}&apos;)</source>
        <translation>son en-tête ne dit pas où sont les pixels (location vaut « {value} »)</translation>
    </message>
    <message>
        <source>its header gives an impossible number of axes (NAXIS is {value})</source>
        <translation>son en-tête donne un nombre d’axes impossible (NAXIS vaut {value})</translation>
    </message>
    <message>
        <source>its header gives an impossible size</source>
        <translation>son en-tête donne une taille impossible</translation>
    </message>
    <message>
        <source>its header gives an impossible size (geometry is &apos;{value}&apos;)</source>
        <translation>son en-tête donne une taille impossible (geometry vaut « {value} »)</translation>
    </message>
    <message>
        <source>its header gives an impossible size ({keyword} is {value})</source>
        <translation>son en-tête donne une taille impossible ({keyword} vaut {value})</translation>
    </message>
    <message>
        <source>its header gives no image size (geometry is &apos;{value}&apos;)</source>
        <translation>son en-tête ne donne pas de taille d’image (geometry vaut « {value} »)</translation>
    </message>
    <message>
        <source>its header has no end (no END card in 4 MB)</source>
        <translation>son en-tête n’a pas de fin (pas de carte END en 4 Mo)</translation>
    </message>
    <message>
        <source>its header has no end (no END card)</source>
        <translation>son en-tête n’a pas de fin (pas de carte END)</translation>
    </message>
    <message>
        <source>its header lies too deep inside a compressed file; unpack it first</source>
        <translation>son en-tête est trop loin dans un fichier compressé ; décompressez-le d’abord</translation>
    </message>
    <message>
        <source>its header says that the pixels lie inside the header</source>
        <translation>son en-tête dit que les pixels sont dans l’en-tête</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}, at the {end} of the series: its sensor was warmer or colder by about {degrees}</source>
        <translation>ses pixels chauds diffèrent de {off}, en {end} de série : son capteur était plus chaud ou plus froid d&apos;environ {degrees}</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: it was exposed for {factor} times as long as the others</source>
        <translation>ses pixels chauds diffèrent de {off} : elle a été exposée {factor} fois aussi longtemps que les autres</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: its sensor was at {own}, the others&apos; at {usual}</source>
        <translation>ses pixels chauds diffèrent de {off} : son capteur était à {own}, celui des autres à {usual}</translation>
    </message>
    <message>
        <source>its image needs {needed}, but its header gives it {size}</source>
        <translation>son image demande {needed}, mais son en-tête lui donne {size}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner</source>
        <translation>son niveau varie de {step} d’un coin à l’autre</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner: did light get in?</source>
        <translation>son niveau varie de {step} d’un coin à l’autre : de la lumière est-elle entrée ?</translation>
    </message>
    <message>
        <source>its level is {change} ADU from the older one&apos;s</source>
        <translation>son niveau est à {change} ADU de celui de l’ancien</translation>
    </message>
    <message>
        <source>its level is {level}</source>
        <translation>son niveau est de {level}</translation>
    </message>
    <message>
        <source>its level is {level} and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>son niveau est {level} et son bruit {noise} fois celui des autres : le gain, l&apos;offset ou le mode de lecture étaient autres</translation>
    </message>
    <message>
        <source>its level is {level} of full scale</source>
        <translation>son niveau est de {level} de la pleine échelle</translation>
    </message>
    <message>
        <source>its level is {level} of full scale: the telescope was not covered</source>
        <translation>son niveau est de {level} de la pleine échelle : le télescope n&apos;était pas couvert</translation>
    </message>
    <message>
        <source>its level is {level} off and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>son niveau s&apos;écarte de {level} et son bruit est {noise} fois celui des autres : le gain, l&apos;offset ou le mode de lecture étaient autres</translation>
    </message>
    <message>
        <source>its level is {off} above that of the others</source>
        <translation>son niveau est supérieur de {off} à celui des autres</translation>
    </message>
    <message>
        <source>its level is {off} below that of the others</source>
        <translation>son niveau est inférieur de {off} à celui des autres</translation>
    </message>
    <message>
        <source>its level is {off} off that of the others</source>
        <translation>son niveau s&apos;écarte de {off} de celui des autres</translation>
    </message>
    <message>
        <source>its level is {signal} ADU above its bias</source>
        <translation>son niveau est {signal} ADU au-dessus de son bias</translation>
    </message>
    <message>
        <source>its level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>son niveau de {dark} est sous celui du master bias, {bias} : ont-ils été pris avec un autre offset ?</translation>
    </message>
    <message>
        <source>its master {kind} {path} is not there; make the plan again</source>
        <translation>son master {kind} {path} est absent ; refaites le plan</translation>
    </message>
    <message>
        <source>its master {kind} {path} is {size}, the flats are {wanted}: choose a master of that size</source>
        <translation>son master {kind} {path} fait {size}, les flats font {wanted} : choisissez un master de cette taille</translation>
    </message>
    <message>
        <source>its name holds a character no file system takes</source>
        <translation>son nom contient un caractère qu’aucun système de fichiers n’accepte</translation>
    </message>
    <message>
        <source>its name says both {first} and {second}: set the type</source>
        <translation>son nom dit à la fois {first} et {second} : indiquez le type</translation>
    </message>
    <message>
        <source>its noise is {noise}, {times} times what a mean of {count} frames has</source>
        <translation>son bruit est de {noise}, {times} fois celui d’une moyenne de {count} poses</translation>
    </message>
    <message>
        <source>its noise is {ratio} times that of the others</source>
        <translation>son bruit est {ratio} fois celui des autres</translation>
    </message>
    <message>
        <source>its noise of {noise} is {times} times what a mean of {count} frames has: do the frames belong together?</source>
        <translation>son bruit de {noise} est {times} fois celui d’une moyenne de {count} poses : les poses vont-elles ensemble ?</translation>
    </message>
    <message>
        <source>its patches differ from the older one&apos;s by {off} at most</source>
        <translation>ses zones diffèrent de celles de l’ancien de {off} au plus</translation>
    </message>
    <message>
        <source>its path is longer than this system takes: move it to a shorter one</source>
        <translation>son chemin est trop long pour ce système : déplacez-le vers un plus court</translation>
    </message>
    <message>
        <source>its pixels are compressed by {codec}, which this program cannot read</source>
        <translation>ses pixels sont compressés par {codec}, que ce programme ne sait pas lire</translation>
    </message>
    <message>
        <source>its pixels are damaged: they do not agree with their {kind} checksum</source>
        <translation>ses pixels sont endommagés : la somme de contrôle {kind} ne correspond pas</translation>
    </message>
    <message>
        <source>its pixels are in another file; only whole XISF files are read</source>
        <translation>ses pixels sont dans un autre fichier ; seuls les fichiers XISF complets sont lus</translation>
    </message>
    <message>
        <source>its pixels are in {unit}, those of the {kind} in {other}</source>
        <translation>ses pixels sont en {unit}, ceux des images ({kind}) en {other}</translation>
    </message>
    <message>
        <source>its pixels are no {encoding} text: {error}</source>
        <translation>ses pixels ne sont pas du texte {encoding} : {error}</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read (BITPIX is {value})</source>
        <translation>ce programme ne lit pas le format de ses pixels (BITPIX vaut {value})</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read ({form})</source>
        <translation>ce programme ne lit pas le format de ses pixels ({form})</translation>
    </message>
    <message>
        <source>its pixels scatter {times} times as much as the older one&apos;s</source>
        <translation>ses pixels se dispersent {times} fois autant que ceux de l’ancien</translation>
    </message>
    <message>
        <source>its ratio to the older one departs from 1 by {off} % at most</source>
        <translation>son rapport à l’ancien s’écarte de 1 de {off} % au plus</translation>
    </message>
    <message>
        <source>its rows are banded by {size} every {period} pixels</source>
        <translation>ses lignes sont rayées de {size} tous les {period} pixels</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU</source>
        <translation>ses lignes diffèrent de {spread} ADU</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>ses lignes diffèrent de {spread} ADU, plus que le bruit d’une image : y a-t-il un problème de lecture ?</translation>
    </message>
    <message>
        <source>its rows lie bottom-up and are turned</source>
        <translation>ses lignes vont de bas en haut et sont retournées</translation>
    </message>
    <message>
        <source>its tests found it bad: {why}</source>
        <translation>ses tests le jugent mauvais : {why}</translation>
    </message>
    <message>
        <source>its weakest colour has only {part} of the light of the strongest, and is noisy: use a whiter light</source>
        <translation>sa couleur la plus faible n’a que {part} de la lumière de la plus forte, et elle est bruitée : prenez une lumière plus blanche</translation>
    </message>
    <message>
        <source>its weakest colour has {part} of the light of the strongest</source>
        <translation>sa couleur la plus faible a {part} de la lumière de la plus forte</translation>
    </message>
    <message>
        <source>its {kind} was not made: {step}</source>
        <translation>son {kind} n’a pas été fait : {step}</translation>
    </message>
    <message>
        <source>its {size} of pixels cannot be unpacked to {folder}: {error}</source>
        <translation>ses {size} de pixels ne peuvent pas être décompressés dans {folder} : {error}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>leave out {option} to see</source>
        <translation>omettez {option} pour voir</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>left out by the check: {why}</source>
        <translation>écartée par le contrôle : {why}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>library</source>
        <translation>bibliothèque</translation>
    </message>
    <message>
        <source>light got in: a part of it is brighter by {size}</source>
        <translation>de la lumière est entrée : une partie en est plus claire de {size}</translation>
    </message>
    <message>
        <source>light leak</source>
        <translation>fuite de lumière</translation>
    </message>
    <message>
        <source>linear fit clipping needs at least 5 frames: choose another rejection</source>
        <translation>l’écrêtage par ajustement linéaire demande au moins 5 images : choisissez un autre rejet</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>paramètres régionaux</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <source>low {value}</source>
        <translation>bas {value}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>made again because you asked for it</source>
        <translation>refait parce que vous l’avez demandé</translation>
    </message>
    <message>
        <source>made anew in this run, and not used for its flats; --staged uses it</source>
        <translation>refait dans cette exécution et pas utilisé pour ses flats ; par étapes, il l’est</translation>
    </message>
    <message>
        <source>made by {engine}</source>
        <translation>créé par {engine}</translation>
    </message>
    <message>
        <source>made by {engine}, and {parts} changed since</source>
        <translation>créé par {engine}, et changé depuis : {parts}</translation>
    </message>
    <message>
        <source>made in this run</source>
        <translation>fait dans cette exécution</translation>
    </message>
    <message>
        <source>made {ago}</source>
        <translation>fait {ago}</translation>
    </message>
    <message>
        <source>made, with warnings</source>
        <translation>créé, avec des avertissements</translation>
    </message>
    <message>
        <source>make again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>masters are not made of its type, &apos;{type}&apos;</source>
        <translation>on ne fait pas de masters du type « {type} »</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale, with {share} of their pixels at it: sensors are not linear there; expose for less</source>
        <translation>la plupart des images sont à {level} de la pleine échelle, avec {share} de leurs pixels dessus : les capteurs n&apos;y sont pas linéaires ; posez moins longtemps</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale: they add more noise than they remove; expose for longer</source>
        <translation>la plupart des images sont à {level} de la pleine échelle : elles ajoutent plus de bruit qu&apos;elles n&apos;en enlèvent ; posez plus longtemps</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>neither header gives the camera or its settings: only the size agrees</source>
        <translation>aucun des en-têtes ne donne la caméra ni ses réglages : seule la taille concorde</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>no answer for {seconds} s: is its drive there?</source>
        <translation>aucune réponse depuis {seconds} s : son disque est-il là ?</translation>
    </message>
    <message>
        <source>no calibration frame in {folder} names its camera</source>
        <translation>aucune image de calibration de {folder} n’indique sa caméra</translation>
    </message>
    <message>
        <source>no camera: it is used where a person chooses it</source>
        <translation>aucune caméra : il ne sert que lorsqu’on le choisit</translation>
    </message>
    <message>
        <source>no correlation between the master dark and {frames}: it takes nothing off there</source>
        <translation>aucune corrélation entre le master dark et {frames} : il n’y retire rien</translation>
    </message>
    <message>
        <source>no image of two dimensions in the file</source>
        <translation>pas d’image à deux dimensions dans le fichier</translation>
    </message>
    <message>
        <source>no master bias, dark or flat found in {folders}</source>
        <translation>aucun maître bias, dark ou flat trouvé dans {folders}</translation>
    </message>
    <message>
        <source>no master can be made: {where} the reasons</source>
        <translation>aucun master ne peut être fait : {where} les raisons</translation>
    </message>
    <message>
        <source>no master dark agrees</source>
        <translation>aucun master dark ne convient</translation>
    </message>
    <message>
        <source>no master {kind} agrees among {count}</source>
        <translation>aucun master {kind} ne concorde parmi {count}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted} among {count}</source>
        <translation>aucun master {kind} avec {wanted} parmi {count}</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>pas d’autorisation de l’ouvrir</translation>
    </message>
    <message>
        <source>no rig has the camera {camera}</source>
        <translation>aucun équipement n’a la caméra {camera}</translation>
    </message>
    <message>
        <source>no rig, chosen by you</source>
        <translation>aucun équipement, choisi par vous</translation>
    </message>
    <message>
        <source>no rig: the frames name no camera</source>
        <translation>aucun équipement : les images n’indiquent pas de caméra</translation>
    </message>
    <message>
        <source>no room for {name} in {where}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>pas de place pour {name} dans {where} : il faut {size}, {free} sont libres. Faites de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>no set point is known, and the sensor ran from {span}</source>
        <translation>aucune consigne connue, et le capteur allait de {span}</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended</source>
        <translation>aucun signe de vie depuis {seconds} s : le moteur a été arrêté</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended; {cause}</source>
        <translation>aucun signe de vie depuis {seconds} s : le moteur a été arrêté ; {cause}</translation>
    </message>
    <message>
        <source>no sign of life: {cause}</source>
        <translation>aucun signe de vie : {cause}</translation>
    </message>
    <message>
        <source>no {keys} in the headers: kept apart from {frames} of {values}</source>
        <translation>pas de {keys} dans les en-têtes : séparé de {frames} avec {values}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>none of the sampled pixels has a value in any frame</source>
        <translation>aucun des pixels échantillonnés n’a de valeur dans aucune image</translation>
    </message>
    <message>
        <source>none, and PixInsight needs one: install xvfb (xvfb-run)</source>
        <translation>aucun, et PixInsight en demande un : installez xvfb (xvfb-run)</translation>
    </message>
    <message>
        <source>none; xvfb-run gives PixInsight one</source>
        <translation>aucun ; xvfb-run en fournit un à PixInsight</translation>
    </message>
    <message>
        <source>not a frame</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>not a master</source>
        <translation>pas un master</translation>
    </message>
    <message>
        <source>not a plan of this program: {reason}; make the plan again</source>
        <translation>pas un plan de ce programme : {reason} ; refaites le plan</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>not calibrated: neither a master bias nor a master dark matches</source>
        <translation>non calibré : ni master bias ni master dark ne convient</translation>
    </message>
    <message>
        <source>not checked: {reason} ({name})</source>
        <translation>non contrôlée : {reason} ({name})</translation>
    </message>
    <message>
        <source>not enough memory; give a smaller --memory or fewer --jobs</source>
        <translation>mémoire insuffisante ; donnez un --memory plus petit ou moins de --jobs</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>not known before it starts: the script suits every version from 1.8.9 on</source>
        <translation>inconnue avant le démarrage : le script convient à toute version à partir de 1.8.9</translation>
    </message>
    <message>
        <source>not made: {reason}</source>
        <translation>non créé : {reason}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>nothing but its size is known to agree</source>
        <translation>seule la concordance de la taille est connue</translation>
    </message>
    <message>
        <source>nothing is left of {share} of the pixels when the bias or dark is subtracted: are the calibration frames right?</source>
        <translation>il ne reste rien de {share} des pixels une fois le bias ou le dark soustrait : sont-ce les bonnes images de calibration ?</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>nothing says what it is: no type in its header, its name or its folder</source>
        <translation>rien ne dit ce que c’est : pas de type dans l’en-tête, le nom ou le dossier</translation>
    </message>
    <message>
        <source>numpy (APMC_KERNEL asks for it)</source>
        <translation>numpy (demandé par APMC_KERNEL)</translation>
    </message>
    <message>
        <source>numpy ({reason})</source>
        <translation>numpy ({reason})</translation>
    </message>
    <message>
        <source>of the right kind</source>
        <translation>du bon type</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>older (made earlier on {made})</source>
        <translation>plus ancien (fait plus tôt le {made})</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one is made in this run)</source>
        <translation>plus ancien (fait {made}, le master choisi est fait dans cette exécution)</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one {chosen})</source>
        <translation>plus ancien (fait {made}, le master choisi {chosen})</translation>
    </message>
    <message>
        <source>older than {name}</source>
        <translation>plus ancien que {name}</translation>
    </message>
    <message>
        <source>on PATH</source>
        <translation>dans le PATH</translation>
    </message>
    <message>
        <source>one of {paths} cannot be read: the engine died while it read them: {how}; leave it out</source>
        <translation>l’un de ces fichiers ne peut pas être lu : {paths}. Le moteur s’est arrêté en les lisant : {how} ; laissez-le de côté</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>l’un de {values}</translation>
    </message>
    <message numerus="yes">
        <source>only {count} frames: {enough} or more give a cleaner master</source>
        <translation>
            <numerusform>seulement {count} image : {enough} ou plus donnent un master plus propre</numerusform>
            <numerusform>seulement {count} images : {enough} ou plus donnent un master plus propre</numerusform>
        </translation>
    </message>
    <message>
        <source>only {frames} without the odd ones that are left out: a master needs at least {needed}</source>
        <translation>seulement {frames} sans les anormales qui sont écartées : un master en demande au moins {needed}</translation>
    </message>
    <message>
        <source>only {frames}: a master needs at least {needed}</source>
        <translation>seulement {frames} : un master en demande au moins {needed}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origine</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>dossier de sortie</translation>
    </message>
    <message>
        <source>output {folder}, by the pattern {pattern}</source>
        <translation>sortie {folder}, selon le modèle {pattern}</translation>
    </message>
    <message>
        <source>output: {pattern}</source>
        <translation>sortie : {pattern}</translation>
    </message>
    <message>
        <source>packed XISF files are not read: unpack the file first</source>
        <translation>les fichiers XISF compressés ne sont pas lus : décompressez d’abord</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>pixels are at full scale in {frames}; use a shorter exposure</source>
        <translation>des pixels sont saturés dans {frames} ; posez moins longtemps</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>put away by hand: a stash</source>
        <translation>mis de côté à la main : une réserve</translation>
    </message>
    <message>
        <source>rejection takes no part of a frame as a whole</source>
        <translation>le rejet ne prend aucune partie d’une pose en entier</translation>
    </message>
    <message>
        <source>rejection: {rejection}</source>
        <translation>rejet : {rejection}</translation>
    </message>
    <message>
        <source>replaced or touched since the plan was made, and used as they are now: {files}</source>
        <translation>remplacés ou modifiés depuis le plan, et utilisés tels quels : {files}</translation>
    </message>
    <message>
        <source>rig {rig}, by the camera {camera}</source>
        <translation>équipement {rig}, d’après la caméra {camera}</translation>
    </message>
    <message>
        <source>rig {rig}, chosen by you</source>
        <translation>équipement {rig}, choisi par vous</translation>
    </message>
    <message>
        <source>rig {rig}: {reason}</source>
        <translation>équipement {rig} : {reason}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>lignes</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>same {keys}</source>
        <translation>identique : {keys}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturée</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>script folder</source>
        <translation>dossier de scripts</translation>
    </message>
    <message>
        <source>see above for</source>
        <translation>voyez plus haut</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>several rigs have the camera {camera}: {rigs}</source>
        <translation>plusieurs équipements ont la caméra {camera} : {rigs}</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>taille {size}</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>taches</translation>
    </message>
    <message>
        <source>spots of dust: {new} new, {gone} gone, {moved} moved</source>
        <translation>taches de poussière : {new} nouvelles, {gone} disparues, {moved} déplacées</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>étoiles</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>starts at {low}</source>
        <translation>commence à {low}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made})</source>
        <translation>remplacé par un plus récent (fait {made})</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made}, the chosen one {chosen})</source>
        <translation>remplacé par un plus récent (fait {made}, le master choisi {chosen})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>système</translation>
    </message>
    <message>
        <source>taken by another program, {master}, than the {kind}, {frames}: do they store pixels alike?</source>
        <translation>pris par un autre programme, {master}, que les images ({kind}), {frames} : stockent-ils les pixels de la même façon ?</translation>
    </message>
    <message>
        <source>taken by another program, {program}, than {name}, {other}: do they store pixels alike?</source>
        <translation>pris par un autre programme, {program}, que {name}, {other} : stockent-ils les pixels de la même façon ?</translation>
    </message>
    <message>
        <source>takes rows</source>
        <translation>prend des lignes</translation>
    </message>
    <message>
        <source>takes rows of {width} columns</source>
        <translation>prend des lignes de {width} colonnes</translation>
    </message>
    <message>
        <source>takes the numbers 0 to {last}</source>
        <translation>prend les nombres de 0 à {last}</translation>
    </message>
    <message>
        <source>takes {kind}</source>
        <translation>prend {kind}</translation>
    </message>
    <message>
        <source>takes {kind} as {column}</source>
        <translation>prend {kind} comme {column}</translation>
    </message>
    <message>
        <source>telescope {value}</source>
        <translation>télescope {value}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>the C kernel cannot be loaded: {reason}</source>
        <translation>le noyau C ne peut pas être chargé : {reason}</translation>
    </message>
    <message>
        <source>the C kernel is of another version: {version}, not {expected}</source>
        <translation>le noyau C est d’une autre version : {version}, pas {expected}</translation>
    </message>
    <message>
        <source>the C kernel was not built with this installation</source>
        <translation>le noyau C n’a pas été compilé avec cette installation</translation>
    </message>
    <message>
        <source>the amber temperature tolerance</source>
        <translation>le seuil d’avertissement de température</translation>
    </message>
    <message>
        <source>the bias frames</source>
        <translation>ces bias</translation>
    </message>
    <message>
        <source>the bias is already subtracted from the master dark, and no master bias matches: the bias stays in the flats</source>
        <translation>le bias est déjà soustrait du master dark, et aucun master bias ne convient : le bias reste dans les flats</translation>
    </message>
    <message>
        <source>the bias or dark</source>
        <translation>le bias ou le dark</translation>
    </message>
    <message>
        <source>the built-in engine</source>
        <translation>le moteur intégré</translation>
    </message>
    <message>
        <source>the check died while it read it: {how}</source>
        <translation>le contrôle s’est interrompu pendant la lecture : {how}</translation>
    </message>
    <message>
        <source>the check died: {how}</source>
        <translation>le contrôle s’est interrompu : {how}</translation>
    </message>
    <message>
        <source>the colour filter patterns of master and flats differ ({patterns})</source>
        <translation>les matrices de filtres couleur du master et des flats diffèrent ({patterns})</translation>
    </message>
    <message>
        <source>the compressed pixels are cut short</source>
        <translation>les pixels compressés sont tronqués</translation>
    </message>
    <message>
        <source>the compressed pixels are more than the header says</source>
        <translation>il y a plus de pixels compressés que ne le dit l’en-tête</translation>
    </message>
    <message>
        <source>the dark has hardly any bright pixels to find its scaling with</source>
        <translation>le dark n’a presque pas de pixels brillants pour déterminer son facteur d’échelle</translation>
    </message>
    <message>
        <source>the dark is scaled up from {dark} to {flats}: its noise grows with it</source>
        <translation>le dark est porté de {dark} à {flats} : son bruit croît avec</translation>
    </message>
    <message>
        <source>the darks of {exposure}</source>
        <translation>ces darks de {exposure}</translation>
    </message>
    <message>
        <source>the disk is full: make room and run again</source>
        <translation>le disque est plein : faites de la place et recommencez</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare, {free} are free; make room and run again</source>
        <translation>le disque de {folder} est plein : {file} demande {size} et {spare} de réserve, {free} sont libres ; faites de la place et recommencez</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare; make room and run again</source>
        <translation>le disque de {folder} est plein : {file} demande {size} et {spare} de réserve ; faites de la place et recommencez</translation>
    </message>
    <message>
        <source>the disk of {output} has {free} free and the run needs {needed}: free some space or choose another output folder</source>
        <translation>le disque de {output} a {free} de libre et l’exécution a besoin de {needed} : libérez de la place ou choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <source>the disk or the network gave an error</source>
        <translation>le disque ou le réseau a signalé une erreur</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}</source>
        <translation>le moteur s’est arrêté au milieu de cette étape : {how}</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}; give a smaller --memory or fewer --jobs</source>
        <translation>le moteur s’est arrêté au milieu de cette étape : {how} ; donnez un --memory plus petit ou moins de --jobs</translation>
    </message>
    <message>
        <source>the engine ended without finishing it ({how})</source>
        <translation>le moteur s’est terminé sans l’achever ({how})</translation>
    </message>
    <message>
        <source>the exposure tolerance</source>
        <translation>la tolérance de pose</translation>
    </message>
    <message>
        <source>the exposure tolerance in parts</source>
        <translation>la tolérance de pose relative</translation>
    </message>
    <message>
        <source>the exposures run from {span}, each near the next</source>
        <translation>les poses vont de {span}, chacune proche de la suivante</translation>
    </message>
    <message>
        <source>the exposures run from {span}: no one dark fits them all</source>
        <translation>les poses vont de {span} : aucun dark ne convient à toutes</translation>
    </message>
    <message>
        <source>the fewest frames must be at least {count}: fewer cannot be integrated</source>
        <translation>le nombre minimal d’images doit être au moins {count} : moins ne peuvent pas être intégrées</translation>
    </message>
    <message>
        <source>the file changed while it was opened</source>
        <translation>le fichier a changé pendant son ouverture</translation>
    </message>
    <message>
        <source>the file is cut short: {missing} bytes are missing</source>
        <translation>le fichier est tronqué : il manque {missing} octets</translation>
    </message>
    <message>
        <source>the file is cut short: {size} of {expected} are there ({missing} bytes are missing)</source>
        <translation>le fichier est tronqué : il y a {size} sur {expected} (il manque {missing} octets)</translation>
    </message>
    <message>
        <source>the fine pattern of rows {first} to {last} is not where it is in the others: they were shifted, or read from elsewhere</source>
        <translation>le motif fin des lignes {first} à {last} n&apos;est pas là où il est dans les autres : elles ont été décalées, ou lues ailleurs</translation>
    </message>
    <message>
        <source>the first that can run</source>
        <translation>le premier qui peut fonctionner</translation>
    </message>
    <message>
        <source>the flat is black</source>
        <translation>le flat est noir</translation>
    </message>
    <message>
        <source>the flats are too bright: their level is {level} of full scale, good flats have {good}</source>
        <translation>les flats sont trop clairs : leur niveau est à {level} de la pleine échelle, de bons flats ont {good}</translation>
    </message>
    <message>
        <source>the flats are too dark: their level is {level} of full scale, good flats have {good}</source>
        <translation>les flats sont trop sombres : leur niveau est à {level} de la pleine échelle, de bons flats ont {good}</translation>
    </message>
    <message>
        <source>the flats show none of the dark&apos;s signal, so the scaled dark takes nothing away</source>
        <translation>les flats ne montrent rien du signal du dark : le dark mis à l’échelle ne retire donc rien</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>le dossier ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>the folder for temporary files</source>
        <translation>le dossier temporaire</translation>
    </message>
    <message>
        <source>the folder {folder} for the calibrated flats has gone</source>
        <translation>le dossier {folder} des flats calibrés a disparu</translation>
    </message>
    <message>
        <source>the frames</source>
        <translation>les images</translation>
    </message>
    <message>
        <source>the frames are not all of one rig: {cameras}</source>
        <translation>les images ne sont pas toutes d’un même équipement : {cameras}</translation>
    </message>
    <message>
        <source>the frames have several levels ({levels}): do they belong together?</source>
        <translation>les images ont plusieurs niveaux ({levels}) : vont-elles ensemble ?</translation>
    </message>
    <message>
        <source>the frames of {name} could not be checked: {reason}</source>
        <translation>les images de {name} n’ont pas pu être contrôlées : {reason}</translation>
    </message>
    <message>
        <source>the gzip file is cut short</source>
        <translation>le fichier gzip est tronqué</translation>
    </message>
    <message>
        <source>the gzip file is damaged: {error}</source>
        <translation>le fichier gzip est endommagé : {error}</translation>
    </message>
    <message>
        <source>the headers have no filter, and other frames of {camera} have one</source>
        <translation>les en-têtes n’indiquent aucun filtre, et d’autres images de {camera} en ont un</translation>
    </message>
    <message>
        <source>the headers of {frames} say that they are calibrated already: no bias or dark is subtracted again</source>
        <translation>selon leurs en-têtes, {frames} sont déjà calibrées : aucun bias ni dark n&apos;est soustrait de nouveau</translation>
    </message>
    <message>
        <source>the high rejection limit</source>
        <translation>la limite haute de rejet</translation>
    </message>
    <message>
        <source>the idle time-out</source>
        <translation>le délai d’inactivité</translation>
    </message>
    <message>
        <source>the lack of any type</source>
        <translation>l’absence de type</translation>
    </message>
    <message>
        <source>the level moves by {change} through the series: did the temperature change, or light get in?</source>
        <translation>le niveau varie de {change} au fil de la série : la température a-t-elle changé, ou y a-t-il une fuite de lumière ?</translation>
    </message>
    <message>
        <source>the level of {frames} is more than 10 % off the series&apos; {usual}</source>
        <translation>le niveau de {frames} s’écarte de plus de 10 % de celui de la série, {usual}</translation>
    </message>
    <message>
        <source>the library {error}</source>
        <translation>la bibliothèque {error}</translation>
    </message>
    <message>
        <source>the library {folder} of the rig {rig} is not there: connect its disk, or change the rig</source>
        <translation>la bibliothèque {folder} de l’équipement {rig} est absente : branchez son disque ou modifiez l’équipement</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %</source>
        <translation>la lumière de ses coins a changé de {deeper} %</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %, and the middle of its vignette moved by {x}, {y} pixels</source>
        <translation>la lumière de ses coins a changé de {deeper} %, et le centre de son vignettage s’est déplacé de {x}, {y} pixels</translation>
    </message>
    <message>
        <source>the low rejection limit</source>
        <translation>la limite basse de rejet</translation>
    </message>
    <message>
        <source>the master bias or dark has another size than the flats</source>
        <translation>le master bias ou dark n’a pas la taille des flats</translation>
    </message>
    <message>
        <source>the master cannot be read: {reason}</source>
        <translation>le master ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>the master dark&apos;s level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>le niveau du master dark, {dark}, est inférieur à celui du master bias, {bias} : ont-ils été pris avec un autre offset ?</translation>
    </message>
    <message>
        <source>the master does not carry the identity of this plan</source>
        <translation>le master ne porte pas l’identité de ce plan</translation>
    </message>
    <message>
        <source>the master was not written again</source>
        <translation>le master n’a pas été réécrit</translation>
    </message>
    <message>
        <source>the master&apos;s header says it is a {kind}, not a master {planned}</source>
        <translation>l’en-tête du master dit que c’est un {kind}, pas un master {planned}</translation>
    </message>
    <message>
        <source>the master&apos;s {key} is {value}, the plan says {planned}</source>
        <translation>{key} du master : {value}, le plan dit {planned}</translation>
    </message>
    <message>
        <source>the memory must be at least {count} MiB</source>
        <translation>la mémoire doit être d’au moins {count} Mio</translation>
    </message>
    <message>
        <source>the network drive lost it</source>
        <translation>le lecteur réseau l’a perdu</translation>
    </message>
    <message>
        <source>the number of threads must be at least 1</source>
        <translation>le nombre de fils d’exécution doit être au moins 1</translation>
    </message>
    <message>
        <source>the older master calibrates frames of this series better than the other frames do: keep it</source>
        <translation>l’ancien master calibre des poses de cette série mieux que les autres poses : gardez-le</translation>
    </message>
    <message>
        <source>the output pattern {pattern} has a field that is not known: use {fields}</source>
        <translation>le modèle de sortie {pattern} contient un champ inconnu : utilisez {fields}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} is no whole path on this system: begin it with a folder</source>
        <translation>le modèle de sortie {pattern} n’est pas un chemin complet sur ce système : commencez-le par un dossier</translation>
    </message>
    <message>
        <source>the output pattern {pattern} leads out of the folder of the frames with &quot;..&quot;: name a folder in it, or a whole path</source>
        <translation>le modèle de sortie {pattern} sort du dossier des images avec &quot;..&quot; : nommez un dossier qui s’y trouve, ou un chemin complet</translation>
    </message>
    <message>
        <source>the output pattern {pattern} names no folder of its own: write one, such as {example}</source>
        <translation>le modèle de sortie {pattern} ne nomme pas de dossier à lui : écrivez-en un, par exemple {example}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for no frame has a value for {field}: give the output folder</source>
        <translation>le modèle de sortie {pattern} de l’équipement {rig} ne donne pas de dossier, car aucune image n’a de valeur pour {field} : donnez le dossier de sortie</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for the frames have several values for {field} ({values}): give the output folder</source>
        <translation>le modèle de sortie {pattern} de l’équipement {rig} ne donne pas de dossier, car les images ont plusieurs valeurs pour {field} ({values}) : donnez le dossier de sortie</translation>
    </message>
    <message>
        <source>the output {output} is a file: give a folder</source>
        <translation>la sortie {output} est un fichier : indiquez un dossier</translation>
    </message>
    <message>
        <source>the parts of its compressed image are not listed as XISF asks</source>
        <translation>les parties de son image compressée ne sont pas listées comme XISF le demande</translation>
    </message>
    <message>
        <source>the parts of its compressed image do not add up to its image</source>
        <translation>les parties de son image compressée ne forment pas l’image entière</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is a frame or a master it reads: make the plan again</source>
        <translation>le plan écrirait {path}, une image ou un master qu’il lit : refaites le plan</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is no place for a master: make the plan again</source>
        <translation>le plan écrirait {path}, qui n’est pas un endroit pour un master : refaites le plan</translation>
    </message>
    <message>
        <source>the process that decodes pixels cannot be started: {reason}</source>
        <translation>le processus qui décode les pixels ne peut pas être lancé : {reason}</translation>
    </message>
    <message>
        <source>the recipe {recipe} lacks a master; make the plan again</source>
        <translation>il manque un master au calcul {recipe} ; refaites le plan</translation>
    </message>
    <message>
        <source>the recorded run {folder} cannot be replayed: {why}</source>
        <translation>l’exécution enregistrée {folder} ne peut pas être relue : {why}</translation>
    </message>
    <message>
        <source>the recorded run {folder} is damaged: its {file} is not a plan</source>
        <translation>l’exécution enregistrée {folder} est endommagée : son {file} n’est pas un plan</translation>
    </message>
    <message>
        <source>the recording ends here: the run was killed, or is still going on</source>
        <translation>l’enregistrement s’arrête ici : l’exécution a été tuée, ou n’est pas finie</translation>
    </message>
    <message>
        <source>the replay ended early (exit code {code}): {line}</source>
        <translation>la relecture s’est arrêtée tôt (code de sortie {code}) : {line}</translation>
    </message>
    <message>
        <source>the rig {rig} has a camera without a name</source>
        <translation>l’équipement {rig} a une caméra sans nom</translation>
    </message>
    <message>
        <source>the rig {rig} has a line break or another sign nobody sees</source>
        <translation>le nom de l’équipement {rig} contient un saut de ligne ou un autre signe invisible</translation>
    </message>
    <message>
        <source>the rig {rig} has no output pattern: give the output folder after that of the frames</source>
        <translation>l’équipement {rig} n’a pas de modèle de sortie : donnez le dossier de sortie après celui des images</translation>
    </message>
    <message>
        <source>the rig {rig} has the camera {camera} too, so that a person has to choose</source>
        <translation>l’équipement {rig} a aussi la caméra {camera} : il faut donc choisir soi-même</translation>
    </message>
    <message numerus="yes">
        <source>the rows of {count} frames lie bottom-up in their files and are turned</source>
        <translation>
            <numerusform>les lignes de {count} image vont de bas en haut dans son fichier et sont retournées</numerusform>
            <numerusform>les lignes de {count} images vont de bas en haut dans leurs fichiers et sont retournées</numerusform>
        </translation>
    </message>
    <message>
        <source>the run cannot begin, as {path} cannot be written: {reason}</source>
        <translation>l&apos;exécution ne peut pas commencer, car {path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>the run in {folder} cannot be replayed: its {file} is missing or damaged</source>
        <translation>l’exécution de {folder} ne peut pas être relue : son {file} manque ou est endommagé</translation>
    </message>
    <message>
        <source>the run is over, but its report {path} cannot be written: {reason}; make room in the output folder</source>
        <translation>l’exécution est finie, mais son rapport {path} ne peut pas être écrit : {reason} ; faites de la place dans le dossier de sortie</translation>
    </message>
    <message>
        <source>the same file as {path}</source>
        <translation>le même fichier que {path}</translation>
    </message>
    <message>
        <source>the same folder as {path}</source>
        <translation>le même dossier que {path}</translation>
    </message>
    <message>
        <source>the set point tolerance</source>
        <translation>la tolérance de consigne</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>the signal of its pixels is only {ratio} times their noise, which it adds to every light: take more flats, or brighter ones</source>
        <translation>le signal de ses pixels n’est que {ratio} fois leur bruit, qui s’ajoute à chaque light : prenez plus de flats, ou de plus clairs</translation>
    </message>
    <message>
        <source>the signal of its pixels is {ratio} times their noise</source>
        <translation>le signal de ses pixels est {ratio} fois leur bruit</translation>
    </message>
    <message>
        <source>the system cannot read it: {error}</source>
        <translation>le système ne peut pas le lire : {error}</translation>
    </message>
    <message>
        <source>the temperature tolerance</source>
        <translation>la tolérance de température</translation>
    </message>
    <message>
        <source>the values go beyond 16 bits: white is {white} ADU in this step</source>
        <translation>les valeurs dépassent 16 bits : le blanc vaut {white} ADU dans cette étape</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, and its header does not say how many make an ADU: choose another master</source>
        <translation>les valeurs de son master {kind} {path} sont des {unit}, et son en-tête ne dit pas combien font un ADU : choisissez un autre master</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}: they were converted to ADU by its header</source>
        <translation>les valeurs de {path} sont des {unit} : elles ont été converties en ADU d’après son en-tête</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): it cannot be compared with them</source>
        <translation>les valeurs de {path} ont une autre unité que celles de {first} (BUNIT) : elle ne peut pas leur être comparée</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): only frames of one unit can be combined</source>
        <translation>les valeurs de {path} ont une autre unité que celles de {first} (BUNIT) : seules des images d&apos;une même unité peuvent être combinées</translation>
    </message>
    <message>
        <source>the way it is made</source>
        <translation>la façon de le créer</translation>
    </message>
    <message>
        <source>the window is being closed</source>
        <translation>la fenêtre se ferme</translation>
    </message>
    <message>
        <source>the {kind} frames are as bright as flats: their level is {level} of full scale; was the telescope covered?</source>
        <translation>les images ({kind}) sont aussi claires que des flats : leur niveau est à {level} de la pleine échelle ; le télescope était-il couvert ?</translation>
    </message>
    <message>
        <source>the {kind} of this run</source>
        <translation>{kind} de cette exécution</translation>
    </message>
    <message>
        <source>the {kind} {exposure} of this run</source>
        <translation>{kind} {exposure} de cette exécution</translation>
    </message>
    <message>
        <source>the {noun} {folder}</source>
        <translation>{noun} {folder}</translation>
    </message>
    <message>
        <source>their hot pixels are {times} times as bright as those of {name} for that exposure: was the sensor warmer, or the exposure longer?</source>
        <translation>leurs pixels chauds sont {times} fois plus lumineux que ceux de {name} pour cette pose : le capteur était-il plus chaud, ou la pose plus longue ?</translation>
    </message>
    <message>
        <source>their level climbs by {step} from side to side, and that of {name} does not: does light get in?</source>
        <translation>leur niveau monte de {step} d’un côté à l’autre, et celui de {name} non : de la lumière entre-t-elle ?</translation>
    </message>
    <message>
        <source>there are stars on most frames, {count} on each: take them in brighter twilight, and move the telescope between them</source>
        <translation>il y a des étoiles sur la plupart des images, {count} sur chacune : prenez-les dans un crépuscule plus clair, et déplacez le télescope entre elles</translation>
    </message>
    <message numerus="yes">
        <source>there are {count} stars or parts of a trail on it</source>
        <translation>
            <numerusform>il y a {count} étoile ou partie de traînée dessus</numerusform>
            <numerusform>il y a {count} étoiles ou parties de traînées dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a rig {rig} already: remove it first</source>
        <translation>il y a déjà un équipement {rig} : retirez-le d’abord</translation>
    </message>
    <message>
        <source>there is a step of {size} at column {column}</source>
        <translation>il y a une marche de {size} à la colonne {column}</translation>
    </message>
    <message>
        <source>there is a step of {size} at row {row}</source>
        <translation>il y a une marche de {size} à la ligne {row}</translation>
    </message>
    <message>
        <source>there is next to nothing on it: its level is {level} of full scale, of the others {usual}</source>
        <translation>il n&apos;y a presque rien dessus : son niveau est de {level} de la pleine échelle, celui des autres de {usual}</translation>
    </message>
    <message>
        <source>there is no PixInsight in {path}: give the folder it was put into</source>
        <translation>il n’y a pas de PixInsight dans {path} : donnez le dossier où il est installé</translation>
    </message>
    <message>
        <source>there is no engine that can run on this machine</source>
        <translation>aucun moteur ne peut fonctionner sur cette machine</translation>
    </message>
    <message>
        <source>there is no image [{number}] in it</source>
        <translation>il ne contient pas d’image [{number}]</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>il ne contient pas d’image</translation>
    </message>
    <message>
        <source>there is no image in it (NAXIS is {value})</source>
        <translation>il ne contient pas d’image (NAXIS vaut {value})</translation>
    </message>
    <message>
        <source>there is no master in {folders}: is it a library?</source>
        <translation>il n&apos;y a aucun master dans {folders} : est-ce une bibliothèque ?</translation>
    </message>
    <message>
        <source>there is no master to export: {reason}</source>
        <translation>aucun master à exporter : {reason}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: give {names}</source>
        <translation>il n’y a pas d’équipement {rig} : donnez {names}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: you have no rigs</source>
        <translation>il n’y a pas d’équipement {rig} : vous n’en avez aucun</translation>
    </message>
    <message>
        <source>there is no {path}: give PixInsight.app, PixInsight&apos;s folder, PixInsight.sh or PixInsight.exe</source>
        <translation>{path} n’existe pas : donnez PixInsight.app, le dossier de PixInsight, PixInsight.sh ou PixInsight.exe</translation>
    </message>
    <message>
        <source>there is nothing to check: no calibration frames found</source>
        <translation>il n’y a rien à contrôler : aucune image de calibration trouvée</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>they are darker than their bias: their level is {dark}, that of {name} {bias}; were they taken with another offset?</source>
        <translation>ils sont plus sombres que leur bias : leur niveau est {dark}, celui de {name} {bias} ; ont-ils été pris avec un autre offset ?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are brighter too: was the sensor warmer, or the exposure longer?</source>
        <translation>ils sont {signal} au-dessus de {bias}, plus de dix fois plus que {name} pour cette pose ({usual}), et leurs pixels chauds sont aussi plus lumineux : le capteur était-il plus chaud, ou la pose plus longue ?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are not brighter: does light get in?</source>
        <translation>ils sont {signal} au-dessus de {bias}, plus de dix fois plus que {name} pour cette pose ({usual}), et leurs pixels chauds ne sont pas plus lumineux : de la lumière entre-t-elle ?</translation>
    </message>
    <message>
        <source>this PixInsight lacks the setting {name}, without which the master would be wrong: update PixInsight, or use the built-in engine</source>
        <translation>ce PixInsight n’a pas le réglage {name}, sans lequel le master serait faux : mettez PixInsight à jour ou utilisez le moteur intégré</translation>
    </message>
    <message>
        <source>this PixInsight&apos;s licence does not allow the operation: start PixInsight once by hand and look at its licence</source>
        <translation>la licence de ce PixInsight ne permet pas l’opération : lancez PixInsight une fois à la main et vérifiez la licence</translation>
    </message>
    <message>
        <source>this compression is not read: unpack the file first</source>
        <translation>cette compression n’est pas lue : décompressez d’abord le fichier</translation>
    </message>
    <message>
        <source>this plan is of version {version}, and this program reads version {own}: make the plan again</source>
        <translation>ce plan est de version {version}, et ce programme lit la version {own} : refaites le plan</translation>
    </message>
    <message>
        <source>this plan was made for the engine {planned}, not {engine}: make it again with --engine {engine}</source>
        <translation>ce plan a été fait pour le moteur {planned}, pas pour {engine} : refaites-le avec --engine {engine}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>two flats have the same name; PixInsight would write them to one file</source>
        <translation>deux flats ont le même nom ; PixInsight les écrirait dans un seul fichier</translation>
    </message>
    <message>
        <source>two rigs are called {rig}</source>
        <translation>deux équipements s’appellent {rig}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>type {kind}</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>up to date, with warnings</source>
        <translation>à jour, avec avertissements</translation>
    </message>
    <message>
        <source>video files are not read: convert to FITS first</source>
        <translation>les vidéos ne sont pas lues : convertissez-les d’abord en FITS</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>was killed (exit code {code}), perhaps because memory ran out,</source>
        <translation>a été tué (code de sortie {code}), peut-être faute de mémoire,</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>vous n’avez pas l’autorisation de le lire</translation>
    </message>
    <message>
        <source>your settings have no library: give a library folder</source>
        <translation>vos réglages ne contiennent aucune bibliothèque : indiquez un dossier de bibliothèque</translation>
    </message>
    <message>
        <source>your settings have no library: say which one with --to LIBRARY</source>
        <translation>vos réglages ne contiennent aucune bibliothèque : indiquez-la avec --to BIBLIOTHÈQUE</translation>
    </message>
    <message>
        <source>your settings have several libraries: say which one with --to LIBRARY</source>
        <translation>vos réglages contiennent plusieurs bibliothèques : indiquez laquelle avec --to BIBLIOTHÈQUE</translation>
    </message>
    <message>
        <source>{against}: {gain} times less</source>
        <translation>{against} : {gain} fois moins</translation>
    </message>
    <message>
        <source>{camera} is of no rig</source>
        <translation>{camera} n’est d’aucun équipement</translation>
    </message>
    <message>
        <source>{camera} is of the rig {rig}</source>
        <translation>{camera} est de l’équipement {rig}</translation>
    </message>
    <message numerus="yes">
        <source>{count} flats have neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>
            <numerusform>{count} flat n’a ni bias ni dark d’une bibliothèque ; par étapes, les masters de cette exécution servent à ses flats</numerusform>
            <numerusform>{count} flats n’ont ni bias ni dark d’une bibliothèque ; par étapes, les masters de cette exécution servent à ses flats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <translation>
            <numerusform>{count} image</numerusform>
            <numerusform>{count} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames have neither camera nor settings in their headers: grouped by size alone</source>
        <translation>
            <numerusform>{count} image n’a ni caméra ni réglages dans son en-tête : groupée par taille seule</numerusform>
            <numerusform>{count} images n’ont ni caméra ni réglages dans leurs en-têtes : groupées par taille seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames of {camera} have no gain in their headers: nothing keeps two gains apart</source>
        <translation>
            <numerusform>{count} image de {camera} n&apos;a pas de gain dans son en-tête</numerusform>
            <numerusform>{count} images de {camera} n&apos;ont pas de gain dans leurs en-têtes : rien ne sépare deux gains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames that name no camera go with it</source>
        <translation>
            <numerusform>{count} image sans caméra indiquée en fait partie</numerusform>
            <numerusform>{count} images sans caméra indiquée en font partie</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} frames: fewer than {limit}</source>
        <translation>{count} images : moins de {limit}</translation>
    </message>
    <message>
        <source>{count} frames: {limit} or more</source>
        <translation>{count} images : {limit} ou plus</translation>
    </message>
    <message numerus="yes">
        <source>{count} masters</source>
        <translation>
            <numerusform>{count} master</numerusform>
            <numerusform>{count} masters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more masters match less well</source>
        <translation>
            <numerusform>{count} autre master convient moins bien</numerusform>
            <numerusform>{count} autres masters conviennent moins bien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more names</source>
        <translation>
            <numerusform>{count} autre nom</numerusform>
            <numerusform>{count} autres noms</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of its pixels are hot</source>
        <translation>{count} de ses pixels sont chauds</translation>
    </message>
    <message>
        <source>{count} of the frames could not be used, and fewer than 3 are left</source>
        <translation>{count} des images n’ont pas pu servir, et il en reste moins de 3</translation>
    </message>
    <message>
        <source>{count} of {all} frames: {example}</source>
        <translation>{count} de {all} images : {example}</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{count} à {level}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pixels</source>
        <translation>
            <numerusform>{count} pixel</numerusform>
            <numerusform>{count} pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of it have one value throughout: they were not read</source>
        <translation>
            <numerusform>{count} ligne a partout la même valeur : elle n&apos;a pas été lue</numerusform>
            <numerusform>{count} lignes ont partout la même valeur : elles n&apos;ont pas été lues</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
    <message>
        <source>{engine} {version}</source>
        <translation>{engine} {version}</translation>
    </message>
    <message>
        <source>{engine}, as asked for</source>
        <translation>{engine}, comme demandé</translation>
    </message>
    <message>
        <source>{engine}, which was found</source>
        <translation>{engine}, trouvé sur cet ordinateur</translation>
    </message>
    <message>
        <source>{engine}: {missing} was not found</source>
        <translation>{engine} : {missing} est introuvable</translation>
    </message>
    <message>
        <source>{file} has another size than the first frame: take it out, or make it a group of its own</source>
        <translation>{file} n’a pas la taille de la première image : retirez-la ou faites-en un groupe à part</translation>
    </message>
    <message>
        <source>{file} has gone since the plan was made; make the plan again</source>
        <translation>{file} a disparu depuis le plan ; refaites le plan</translation>
    </message>
    <message>
        <source>{file} holds no image; take it out</source>
        <translation>{file} ne contient pas d’image ; retirez-le</translation>
    </message>
    <message>
        <source>{file} is black, so it cannot be scaled to the others; take it out</source>
        <translation>{file} est noir et ne peut donc pas être mis à l’échelle des autres ; retirez-le</translation>
    </message>
    <message>
        <source>{finding} (the built-in engine serves meanwhile)</source>
        <translation>{finding} (en attendant, le moteur intégré est utilisé)</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} ou {last}</translation>
    </message>
    <message numerus="yes">
        <source>{flat} and {count} more flat groups</source>
        <translation>
            <numerusform>{flat} et {count} autre groupe de flats</numerusform>
            <numerusform>{flat} et {count} autres groupes de flats</numerusform>
        </translation>
    </message>
    <message>
        <source>{flat} of {night}</source>
        <translation>{flat} du {night}</translation>
    </message>
    <message>
        <source>{folder} (its scripts are copied to run them)</source>
        <translation>{folder} (ses scripts sont copiés pour être exécutés)</translation>
    </message>
    <message>
        <source>{folder} can be written</source>
        <translation>{folder} est accessible en écriture</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>{folder} n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>{folder} is not a recorded run: its {file} cannot be read: {reason}; {advice}</source>
        <translation>{folder} n’est pas une exécution enregistrée : son {file} ne peut pas être lu : {reason} ; {advice}</translation>
    </message>
    <message>
        <source>{folder} is there already: give a new or empty folder</source>
        <translation>{folder} existe déjà : indiquez un dossier nouveau ou vide</translation>
    </message>
    <message>
        <source>{frames} are in {count} groups: the sensor of {camera} had no set point and ran from {span}; a larger temperature tolerance joins them</source>
        <translation>{frames} sont en {count} groupes : le capteur de {camera} n’avait pas de consigne et allait de {span} ; une tolérance de température plus large les réunit</translation>
    </message>
    <message>
        <source>{gained} hot pixels came and {lost} went</source>
        <translation>{gained} pixels chauds sont apparus et {lost} ont disparu</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} et {count} de plus</translation>
    </message>
    <message>
        <source>{keyword} is not written as FITS asks; it was read as {value}</source>
        <translation>{keyword} n’est pas écrit comme FITS le demande ; il a été lu comme {value}</translation>
    </message>
    <message>
        <source>{keyword} {found}, the {kind} has {wanted}</source>
        <translation>{keyword} {found}, les images ({kind}) ont {wanted}</translation>
    </message>
    <message>
        <source>{keyword} {value}, {name} has {other}: both are kept</source>
        <translation>{keyword} {value}, {name} a {other} : les deux sont conservés</translation>
    </message>
    <message>
        <source>{key} = {value} is not {wanted}</source>
        <translation>{key} = {value} n’est pas {wanted}</translation>
    </message>
    <message>
        <source>{key} has not one entry for each frame</source>
        <translation>{key} n’a pas une entrée pour chaque image</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} names neither a file nor a step of the plan</source>
        <translation>{key} ne nomme ni un fichier ni une étape du plan</translation>
    </message>
    <message>
        <source>{key} of the master unknown, the {kind} has {wanted}</source>
        <translation>{key} du master inconnu, il faut {wanted} ({kind})</translation>
    </message>
    <message>
        <source>{key} unknown for both the master and the {kind}</source>
        <translation>{key} inconnu pour le master et pour le groupe ({kind})</translation>
    </message>
    <message>
        <source>{key} unknown: it is never replaced by a newer one, and serves with a warning at most</source>
        <translation>{key} inconnu : il n&apos;est jamais remplacé par un plus récent et ne sert qu&apos;avec un avertissement</translation>
    </message>
    <message>
        <source>{key} {found}, the {kind} has {wanted}</source>
        <translation>{key} {found}, il faut {wanted} ({kind})</translation>
    </message>
    <message>
        <source>{key} {found}, unknown for the {kind}</source>
        <translation>{key} {found}, inconnu pour le groupe ({kind})</translation>
    </message>
    <message>
        <source>{key} {value}</source>
        <translation>{key} {value}</translation>
    </message>
    <message>
        <source>{less}, √{frames} = {expected} expected</source>
        <translation>{less}, √{frames} = {expected} attendu</translation>
    </message>
    <message>
        <source>{level} ADU</source>
        <translation>{level} ADU</translation>
    </message>
    <message>
        <source>{level} ADU of {full}</source>
        <translation>{level} ADU sur {full}</translation>
    </message>
    <message>
        <source>{level}: too bright ({good} is good)</source>
        <translation>{level} : trop clair ({good} est bon)</translation>
    </message>
    <message>
        <source>{level}: too dark ({good} is good)</source>
        <translation>{level} : trop sombre ({good} est bon)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too bright ({good} is good)</source>
        <translation>{level} : utilisable, un peu trop clair ({good} est bon)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too dark ({good} is good)</source>
        <translation>{level} : utilisable, un peu trop sombre ({good} est bon)</translation>
    </message>
    <message>
        <source>{level}: well exposed</source>
        <translation>{level} : bien exposé</translation>
    </message>
    <message>
        <source>{longer}, the chosen one&apos;s {chosen} is not</source>
        <translation>{longer}, pas celle du master choisi, {chosen}</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} bas, {high} haut</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} à {high} %</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} à {high} {unit}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <translation>il y a {months} mois</translation>
    </message>
    <message>
        <source>{name} cannot be added: only its folder says what it is. Give it a name that does, as masterDark_EXPOSURE_300</source>
        <translation>{name} ne peut pas être ajouté : seul son dossier dit ce que c’est. Donnez-lui un nom qui le dise, comme masterDark_EXPOSURE_300</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{name} is there already and cannot be read: {reason}</source>
        <translation>{name} existe déjà et ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{name} is there already and is no master of this program&apos;s: another name is taken</source>
        <translation>{name} existe déjà et n’est pas un master de ce programme : un autre nom est pris</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is above the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} se distingue : son niveau de {level} est au-dessus de celui de la série, {usual} ; regardez-la et laissez-la de côté si elle est gâchée</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is below the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} se distingue : son niveau de {level} est au-dessous de celui de la série, {usual} ; regardez-la et laissez-la de côté si elle est gâchée</translation>
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
        <translation>{noise} contre {single} dans une image</translation>
    </message>
    <message>
        <source>{odd} of {frames} are odd, more than a third: none is left out; look at the series</source>
        <translation>{odd} sur {frames} sont anormales, plus d’un tiers : aucune n’est écartée ; regardez la série</translation>
    </message>
    <message>
        <source>{off} of {frames}: the sensor was more than {limit} °C off the set point {point} ({span})</source>
        <translation>{off} sur {frames} : le capteur s’écartait de plus de {limit} °C de la consigne {point} ({span})</translation>
    </message>
    <message>
        <source>{parts} changed since it was made</source>
        <translation>changé depuis sa création : {parts}</translation>
    </message>
    <message>
        <source>{part} % of the light</source>
        <translation>{part} % de la lumière</translation>
    </message>
    <message>
        <source>{part} % of {name} lie so far from the other frames that rejection takes them: look at it</source>
        <translation>{part} % de {name} s’écartent tant des autres poses que le rejet les prend : regardez-la</translation>
    </message>
    <message>
        <source>{part} at full scale</source>
        <translation>{part} saturés</translation>
    </message>
    <message>
        <source>{part} of full scale, {level} ADU</source>
        <translation>{part} de la pleine échelle, {level} ADU</translation>
    </message>
    <message>
        <source>{path} cannot be compared with: {reason}</source>
        <translation>on ne peut comparer avec {path} : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be examined: {reason}</source>
        <translation>{path} ne peut pas être examiné : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why})</source>
        <translation>{path} ne peut pas être lu ({why})</translation>
    </message>
    <message>
        <source>{path} cannot be read: the engine died while it read it: {how}; leave it out</source>
        <translation>{path} ne peut pas être lu : le moteur s’est arrêté en le lisant : {how} ; laissez-le de côté</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} ne peut pas être lu : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; make the plan again</source>
        <translation>{path} ne peut pas être lu : {reason} ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; mend the file or delete it</source>
        <translation>{path} ne peut pas être lu : {reason} ; réparez le fichier ou supprimez-le</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut pas être écrit : {reason}</translation>
    </message>
    <message>
        <source>{path} changed during the run; make the plan again</source>
        <translation>{path} a changé pendant l’exécution ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan again</source>
        <translation>{path} a changé depuis le plan ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} is a folder: it is kept; make the plan again</source>
        <translation>{path} est un dossier : il est conservé ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: it is kept; make the plan again</source>
        <translation>{path} est un lien vers un fichier inexistant : il est conservé ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} is a link to something that is not there: check the path</source>
        <translation>{path} est un lien vers quelque chose d’absent : vérifiez le chemin</translation>
    </message>
    <message>
        <source>{path} is also kept as superseded now, but another program has it open: close it there and remove it</source>
        <translation>{path} est maintenant aussi conservé parmi les masters remplacés, mais un autre programme l’a ouvert : fermez-le là-bas et supprimez-le</translation>
    </message>
    <message>
        <source>{path} is another frame than when the plan was made: make the plan again</source>
        <translation>{path} est une autre image que lors du plan : refaites le plan</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: it is kept; make the plan again</source>
        <translation>{path} est un autre master que lors du plan : il est conservé ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: make the plan again</source>
        <translation>{path} est un autre master que lors du plan : refaites le plan</translation>
    </message>
    <message>
        <source>{path} is no master {kind} of the size of {name}: only such can be compared</source>
        <translation>{path} n’est pas un master ({kind}) de la taille de {name} : seuls de tels masters se comparent</translation>
    </message>
    <message>
        <source>{path} is not a job of the built-in engine: {why}</source>
        <translation>{path} n’est pas une tâche du moteur intégré : {why}</translation>
    </message>
    <message>
        <source>{path} is not a master of this program: it is kept; make the plan again</source>
        <translation>{path} n’est pas un master de ce programme : il est conservé ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} is not a plan: {reason}</source>
        <translation>{path} n’est pas un plan : {reason}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file: it is kept; make the plan again</source>
        <translation>{path} n’est pas un fichier ordinaire : il est conservé ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} is not complete: {reason}</source>
        <translation>{path} n&apos;est pas complet : {reason}</translation>
    </message>
    <message>
        <source>{path} is not there: check the path</source>
        <translation>{path} est absent : vérifiez le chemin</translation>
    </message>
    <message>
        <source>{path} is {size} and the others are {usual}: it cannot be compared with them</source>
        <translation>{path} est de {size} et les autres de {usual} : elle ne peut pas leur être comparée</translation>
    </message>
    <message>
        <source>{path} is {size} and {first} is {first_size}: only frames of one size can be combined</source>
        <translation>{path} fait {size} et {first} fait {first_size} : seules des images de même taille peuvent être combinées</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept</source>
        <translation>{path} a été écrit entre-temps par un autre programme : ce fichier est conservé</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept; make the plan again</source>
        <translation>{path} a été écrit entre-temps par un autre programme : ce fichier est conservé ; refaites le plan</translation>
    </message>
    <message>
        <source>{path} went away during the run: {reason}</source>
        <translation>{path} a disparu pendant l’exécution : {reason}</translation>
    </message>
    <message>
        <source>{path}, where a calibrated flat would be written, is a frame or a master that is read: choose another output folder</source>
        <translation>{path}, où un flat calibré serait écrit, est une image ou un master qui est lu : choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <source>{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other run is at work there, or choose another output folder</source>
        <translation>{path}, qui sépare deux exécutions, est inutilisable : {reason} ; supprimez-le si aucune autre exécution n&apos;y travaille, ou choisissez un autre dossier de sortie</translation>
    </message>
    <message>
        <source>{path}: it is damaged ({error})</source>
        <translation>{path} : endommagé ({error})</translation>
    </message>
    <message>
        <source>{path}: its header asks to change its values (BZERO {zero}, BSCALE {scale}), which another program forgot to remove; they are taken as they are</source>
        <translation>{path} : son en-tête demande de convertir les valeurs (BZERO {zero}, BSCALE {scale}), ce qu’un autre programme a oublié d’enlever ; elles sont prises telles quelles</translation>
    </message>
    <message>
        <source>{path}: nothing is left of it when its bias or dark is subtracted; is it a flat?</source>
        <translation>{path} : il n’en reste rien une fois le bias ou le dark soustrait ; est-ce un flat ?</translation>
    </message>
    <message>
        <source>{path}: only {count} of {all} rows were made</source>
        <translation>{path} : seules {count} lignes sur {all} ont été faites</translation>
    </message>
    <message>
        <source>{path}: the file has changed since the plan was made; plan again</source>
        <translation>{path} : le fichier a changé depuis le plan ; refaites le plan</translation>
    </message>
    <message>
        <source>{path}: the file is shorter than when it was opened</source>
        <translation>{path} : le fichier est plus court qu’à l’ouverture</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory to unpack it</source>
        <translation>{path} : mémoire insuffisante pour le décompresser</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path} : {reason}</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} ne peut pas être lancé : {reason}</translation>
    </message>
    <message>
        <source>{program} may not be started: give it the right to run (chmod +x)</source>
        <translation>{program} ne peut pas être lancé : donnez-lui le droit d’exécution (chmod +x)</translation>
    </message>
    <message>
        <source>{program}, {how}</source>
        <translation>{program}, {how}</translation>
    </message>
    <message numerus="yes">
        <source>{reason} ({count} frames with the type dark)</source>
        <translation>
            <numerusform>{reason} ({count} image de type dark)</numerusform>
            <numerusform>{reason} ({count} images de type dark)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. What was begun could not be undone: remove {files}, a second copy of a master</source>
        <translation>{reason}. Ce qui était commencé n’a pas pu être annulé : supprimez {files}, une seconde copie d’un master</translation>
    </message>
    <message>
        <source>{reason}: give the output folder too</source>
        <translation>{reason} : donnez aussi le dossier de sortie</translation>
    </message>
    <message>
        <source>{reason}; choose a rig for all of them with --rig NAME, or none with --no-rig</source>
        <translation>{reason} ; choisissez un équipement pour toutes avec --rig NAME, ou aucun avec --no-rig</translation>
    </message>
    <message>
        <source>{reason}; it was put aside as {path}</source>
        <translation>{reason} ; mis de côté sous {path}</translation>
    </message>
    <message>
        <source>{rejection} ({reason})</source>
        <translation>{rejection} ({reason})</translation>
    </message>
    <message>
        <source>{rejection} needs {limit} frames, there are {count}</source>
        <translation>{rejection} demande {limit} images, il y en a {count}</translation>
    </message>
    <message>
        <source>{rejection} {low} / {high}</source>
        <translation>{rejection} {low} / {high}</translation>
    </message>
    <message>
        <source>{rejection}: a limit is a part of the median, 0 to 1, not {value}</source>
        <translation>{rejection} : une limite est une fraction de la médiane, de 0 à 1, pas {value}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}; the nearest is {name}: {reasons}</source>
        <translation>{sentence} ; le plus proche est {name} : {reasons}</translation>
    </message>
    <message>
        <source>{setting} must be 0 or more, not {value}</source>
        <translation>{setting} : 0 ou plus, pas {value}</translation>
    </message>
    <message>
        <source>{setting} read from the file name</source>
        <translation>{setting} lu dans le nom du fichier</translation>
    </message>
    <message>
        <source>{setting} read from the folder name</source>
        <translation>{setting} lu dans le nom du dossier</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0</source>
        <translation>{share} de ses pixels sont à 0</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: nothing is left there when the bias or dark is subtracted</source>
        <translation>{share} de ses pixels sont à 0 : il n’y reste rien quand le bias ou le dark est soustrait</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} de ses pixels sont à 0 : la caméra a coupé ce qui est plus sombre ; réglez un offset plus grand</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale</source>
        <translation>{share} de ses pixels sont à la pleine échelle</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale, where nothing can be calibrated</source>
        <translation>{share} de ses pixels sont à pleine échelle, où rien ne peut être calibré</translation>
    </message>
    <message>
        <source>{share} of its pixels differ from the older one&apos;s by more than noise explains</source>
        <translation>{share} de ses pixels diffèrent de ceux de l’ancien plus que le bruit ne l’explique</translation>
    </message>
    <message>
        <source>{share} of its pixels have one and the same value</source>
        <translation>{share} de ses pixels ont une seule et même valeur</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are 0</source>
        <translation>{share} des pixels du master sont à 0</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are at full scale</source>
        <translation>{share} des pixels du master sont à pleine échelle</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels were below 0 and are 0 now; was the overscan or a bias subtracted from its frames?</source>
        <translation>{share} des pixels du master étaient sous 0 et valent maintenant 0 ; l’overscan ou un bias a-t-il été soustrait des images ?</translation>
    </message>
    <message>
        <source>{share} of the pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} des pixels valent 0 : la caméra a coupé ce qui est plus sombre ; réglez un offset plus grand</translation>
    </message>
    <message>
        <source>{share} of the pixels of most frames are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} des pixels de la plupart des images sont à 0 : la caméra a coupé ce qui est plus sombre ; réglez un offset plus grand</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, and noise explains {expected}: do the frames belong together?</source>
        <translation>{share} des échantillons ont été rejetés, et le bruit en explique {expected} : les poses vont-elles ensemble ?</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, noise explains {expected}</source>
        <translation>{share} des échantillons ont été rejetés, le bruit en explique {expected}</translation>
    </message>
    <message>
        <source>{signal}, exit code {code}</source>
        <translation>{signal}, code de sortie {code}</translation>
    </message>
    <message>
        <source>{size} in {count} channels</source>
        <translation>{size} en {count} canaux</translation>
    </message>
    <message>
        <source>{size}, where {frames} like them have {other}: a part of the sensor by mistake?</source>
        <translation>{size}, alors que {frames} du même genre ont {other} : une partie du capteur par erreur ?</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} est libre</translation>
    </message>
    <message>
        <source>{value} is not a number it may hold</source>
        <translation>{value} n’est pas un nombre admis ici</translation>
    </message>
    <message>
        <source>{value} is not a path</source>
        <translation>{value} n’est pas un chemin</translation>
    </message>
    <message>
        <source>{value} is not {wanted}</source>
        <translation>{value} n’est pas {wanted}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}</source>
        <translation>{version}, les scripts tournent sur {engine}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}; 1.8.9 or later is needed</source>
        <translation>{version}, les scripts tournent sur {engine} ; 1.8.9 ou plus récent est nécessaire</translation>
    </message>
    <message>
        <source>{why} ({name})</source>
        <translation>{why} ({name})</translation>
    </message>
    <message>
        <source>{years} y ago</source>
        <translation>il y a {years} an(s)</translation>
    </message>
    <message>
        <source>{years} y {months} m ago</source>
        <translation>il y a {years} a {months} m</translation>
    </message>
    <message>
        <source>The output folder cannot be made: {path} is not a folder.</source>
        <translation>Le dossier de sortie ne peut pas être créé : {path} n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Masters cannot be written: {path} is write-protected.</source>
        <translation>Les masters ne peuvent pas être écrits : {path} est protégé en écriture.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add frames first: drop a folder here or press “Add frames”.</source>
        <translation>Ajoutez d’abord des images : déposez un dossier ici ou pressez « Ajouter des images ».</translation>
    </message>
    <message>
        <source>The frames are still being read.</source>
        <translation>Les images sont encore en cours de lecture.</translation>
    </message>
    <message>
        <source>There are no calibration frames in these folders.</source>
        <translation>Il n’y a pas d’images de calibration dans ces dossiers.</translation>
    </message>
    <message>
        <source>No master can be made: the reasons stand in the list.</source>
        <translation>Aucun master ne peut être créé : les raisons sont dans la liste.</translation>
    </message>
    <message>
        <source>Every master is up to date.</source>
        <translation>Tous les masters sont à jour.</translation>
    </message>
    <message>
        <source>the rig left to the camera</source>
        <translation>l’équipement laissé à la caméra</translation>
    </message>
    <message>
        <source>{folder} holds {masters} and no other frames.</source>
        <translation>{folder} contient {masters} et aucune autre image.</translation>
    </message>
    <message>
        <source>the rig {rig} changed</source>
        <translation>équipement {rig} modifié</translation>
    </message>
    <message>
        <source>These settings cannot be used: {reason}.</source>
        <translation>Ces réglages sont impossibles : {reason}.</translation>
    </message>
    <message>
        <source>The script was written: {path}</source>
        <translation>Le script a été écrit : {path}</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <translation>Annulé : {decision}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>PixInsight</source>
        <translation>PixInsight</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Moteur intégré</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Équipements</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Your library folders and PixInsight&apos;s place are kept.</source>
        <translation>Vos dossiers de bibliothèque et l’emplacement de PixInsight sont gardés.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>Pas pris en compte : {reason}.</translation>
    </message>
    <message>
        <source>The rig {rig} is in use: what it has holds instead.</source>
        <translation>L’équipement {rig} est utilisé : ce qu’il a s’applique à la place.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings cannot be kept in {path}: {reason}.</source>
        <translation>Les réglages ne peuvent être gardés dans {path} : {reason}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Everything can be reached with Tab and the arrow keys as well.</source>
        <translation>Tout est aussi accessible avec Tab et les flèches.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>In the list: take a group or a frame in, or leave it out</source>
        <translation>Dans la liste : prendre ou écarter un groupe ou une image</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>In the list: close and open a row</source>
        <translation>Dans la liste : fermer et ouvrir une ligne</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche Menu</translation>
    </message>
    <message>
        <source>In the list: everything that can be done with a row</source>
        <translation>Dans la liste : tout ce qu’on peut faire d’une ligne</translation>
    </message>
    <message>
        <source>← → + − 0 1</source>
        <translation>← → + − 0 1</translation>
    </message>
    <message>
        <source>In the picture: step, closer, farther, whole, 1:1</source>
        <translation>Dans l’aperçu : passer, rapprocher, éloigner, entière, 1:1</translation>
    </message>
    <message>
        <source>In the picture: blink, at 1 to 10 pictures a second</source>
        <translation>Dans l’aperçu : clignoter, de 1 à 10 images par seconde</translation>
    </message>
    <message>
        <source>In the picture: leave the frame out, and go on to the next</source>
        <translation>Dans l’aperçu : écarter l’image et passer à la suivante</translation>
    </message>
    <message>
        <source>In the picture: the difference from the mean of the others</source>
        <translation>Dans l’aperçu : la différence avec la moyenne des autres</translation>
    </message>
    <message>
        <source>In the picture: the mean of the others</source>
        <translation>Dans l’aperçu : la moyenne des autres</translation>
    </message>
    <message>
        <source>In the picture: two frames side by side</source>
        <translation>Dans l’aperçu : deux images côte à côte</translation>
    </message>
    <message>
        <source>In the picture: one stretch for all frames of the group</source>
        <translation>Dans l’aperçu : un seul étirement pour toutes les images du groupe</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>In the staged wizard: back and on</source>
        <translation>Dans l’assistant : retour et suite</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>In the staged wizard: ignore what is odd</source>
        <translation>Dans l’assistant : ignorer ce qui est anormal</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Edit the rigs</source>
        <translation>Modifier les équipements</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Équipement</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a folder of frames</source>
        <translation>Ajouter un dossier d’images</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder masters are written to</source>
        <translation>Choisir le dossier où les masters sont écrits</translation>
    </message>
    <message>
        <source>Add a folder of masters to the libraries</source>
        <translation>Ajouter un dossier de masters aux bibliothèques</translation>
    </message>
    <message>
        <source>Add for bias and darks…</source>
        <translation>Ajouter pour bias et darks…</translation>
    </message>
    <message>
        <source>Add for bias only…</source>
        <translation>Ajouter pour les bias seulement…</translation>
    </message>
    <message>
        <source>Add for darks only…</source>
        <translation>Ajouter pour les darks seulement…</translation>
    </message>
    <message>
        <source>Show the masters</source>
        <translation>Montrer les masters</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Dossier…</translation>
    </message>
    <message>
        <source>Single files…</source>
        <translation>Fichiers…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Dossiers récents</translation>
    </message>
    <message>
        <source>Add frames</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Frames ({endings})</source>
        <translation>Images ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the folder for the masters</source>
        <translation>Choisir le dossier des masters</translation>
    </message>
    <message>
        <source>Add a folder of masters</source>
        <translation>Ajouter un dossier de masters</translation>
    </message>
    <message>
        <source>drop folders anywhere</source>
        <translation>déposez des dossiers n’importe où</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>beside the first folder</source>
        <translation>à côté du premier dossier</translation>
    </message>
    <message>
        <source>by the rig</source>
        <translation>selon l’équipement</translation>
    </message>
    <message>
        <source>none: masters of this run only</source>
        <translation>aucune : seuls les masters de cette exécution</translation>
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
        <translation>Filtrer : caméra, filtre, gain, nom de fichier…</translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation>Filtrer les groupes</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
    <message>
        <source>Nothing here has “{words}” in it.</source>
        <translation>Rien ici ne contient « {words} ».</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Lecture des en-têtes : {count} fichiers pour l’instant…</translation>
    </message>
    <message>
        <source>There are no frames in these folders: FITS and XISF files are looked for.</source>
        <translation>Il n’y a pas d’images dans ces dossiers : on cherche des fichiers FITS et XISF.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Fixer une valeur d’en-tête…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Séparer…</translation>
    </message>
    <message>
        <source>Choose bias and dark…</source>
        <translation>Choisir bias et dark…</translation>
    </message>
    <message>
        <source>Undo what I changed here</source>
        <translation>Annuler mes changements ici</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Montrer dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copier les lignes comme tableau</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copier les chemins</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{done} of {all} made</source>
        <translation>{done} sur {all} créés</translation>
    </message>
    <message>
        <source>{told}, {failed} failed</source>
        <translation>{told}, {failed} échoués</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Statistics of the frame</source>
        <translation>Statistiques de l’image</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Frames are being read</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Frames are being checked</source>
        <translation>Vérification des images en cours</translation>
    </message>
    <message>
        <source>Checking frames: {seen} of {all}</source>
        <translation>Vérification des images : {seen} sur {all}</translation>
    </message>
    <message>
        <source>Frames not checked: {left}</source>
        <translation>Images non vérifiées : {left}</translation>
    </message>
    <message>
        <source>Stop checking frames</source>
        <translation>Arrêter la vérification des images</translation>
    </message>
    <message>
        <source>Check the frames</source>
        <translation>Vérifier les images</translation>
    </message>
    <message>
        <source>Reading: {frames}, {skipped} skipped</source>
        <translation>Lecture : {frames}, {skipped} ignorés</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>Pas encore d’images</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>{frames} in 1 group</source>
        <translation>{frames} en 1 groupe</translation>
    </message>
    <message>
        <source>{frames} in {groups} groups</source>
        <translation>{frames} en {groups} groupes</translation>
    </message>
    <message>
        <source>{read} to read · {write} to write</source>
        <translation>{read} à lire · {write} à écrire</translation>
    </message>
    <message>
        <source>, {free} free</source>
        <translation>, {free} libres</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>this page</source>
        <translation>cette page</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Pages of the wizard</source>
        <translation>Pages de l’assistant</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Bias, darks and flat darks</source>
        <translation>Bias, darks et flat darks</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>Flats</translation>
    </message>
    <message>
        <source>Kept: nothing changed since they were made</source>
        <translation>Gardés : rien n’a changé depuis leur création</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>{file}, from {folder}</source>
        <translation>{file}, de {folder}</translation>
    </message>
    <message>
        <source>← bias: {name} ({quality})</source>
        <translation>← bias : {name} ({quality})</translation>
    </message>
    <message>
        <source>← dark: {name} ({quality})</source>
        <translation>← dark : {name} ({quality})</translation>
    </message>
    <message>
        <source>→ calibrates step {numbers}</source>
        <translation>→ calibre l’étape {numbers}</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>What is this: {term}</source>
        <translation>Qu’est-ce que c’est : {term}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Look closer: 1:1, pixel values, histogram, tests</source>
        <translation>Examiner de près : 1:1, valeurs des pixels, histogramme, tests</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Examiner de près</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>part {name}</source>
        <translation>partie {name}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sans filtre</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Not used</source>
        <translation>Inutilisés</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 à examiner</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} à examiner</translation>
    </message>
    <message>
        <source>{count} to create</source>
        <translation>{count} à créer</translation>
    </message>
    <message>
        <source>{count} up to date</source>
        <translation>{count} à jour</translation>
    </message>
    <message>
        <source>{count} not possible</source>
        <translation>{count} impossibles</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} sur {all}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
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
        <translation>pas de {master}</translation>
    </message>
    <message>
        <source>for 1 flat</source>
        <translation>pour 1 flat</translation>
    </message>
    <message>
        <source>for {count} flats</source>
        <translation>pour {count} flats</translation>
    </message>
    <message>
        <source>A {kind}: known from {hint}</source>
        <translation>Un {kind} : d’après {hint}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fixé par vous</translation>
    </message>
    <message>
        <source>{count} set by you</source>
        <translation>{count} fixés par vous</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} pixels</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Set header values</source>
        <translation>Fixer des valeurs d’en-tête</translation>
    </message>
    <message>
        <source>Only what is ticked is set. The program keeps it with your other choices; the files stay as they are.</source>
        <translation>Seul ce qui est coché est fixé. Le programme le garde avec vos autres choix ; les fichiers restent tels quels.</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>Type d’image</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>header: several values</source>
        <translation>en-tête : plusieurs valeurs</translation>
    </message>
    <message>
        <source>header: nothing</source>
        <translation>en-tête : rien</translation>
    </message>
    <message>
        <source>header: {value}</source>
        <translation>en-tête : {value}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Back to the headers</source>
        <translation>Revenir aux en-têtes</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>1 older master will be replaced.</source>
        <translation>1 master plus ancien sera remplacé.</translation>
    </message>
    <message>
        <source>{count} older masters will be replaced.</source>
        <translation>{count} masters plus anciens seront remplacés.</translation>
    </message>
    <message>
        <source>1 flat has no exact bias or dark.</source>
        <translation>1 flat n’a pas de bias ou de dark exact.</translation>
    </message>
    <message>
        <source>{count} flats have no exact bias or dark.</source>
        <translation>{count} flats n’ont pas de bias ou de dark exact.</translation>
    </message>
    <message>
        <source>1 thing is odd and wants a look.</source>
        <translation>1 chose est anormale et mérite un regard.</translation>
    </message>
    <message>
        <source>{count} things are odd and want a look.</source>
        <translation>{count} choses sont anormales et méritent un regard.</translation>
    </message>
    <message>
        <source>Leave the wizard</source>
        <translation>Quitter l’assistant</translation>
    </message>
    <message>
        <source>Back to the whole window; everything stays as it is.</source>
        <translation>Retour à la fenêtre entière ; tout reste en l’état.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back; what you chose stays chosen (Alt+Left)</source>
        <translation>Retour ; ce que vous avez choisi reste choisi (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Make the masters now, without the other pages</source>
        <translation>Créer les masters maintenant, sans les autres pages</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>{count} to make</source>
        <translation>{count} à créer</translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>tout est à jour</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} créés</translation>
    </message>
    <message>
        <source>looking at frames…</source>
        <translation>examen des images…</translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation>{count} laissés ouverts</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} à décider</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>rien à demander</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 dossier</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} dossiers</translation>
    </message>
    <message>
        <source>Create without looking</source>
        <translation>Créer sans examiner</translation>
    </message>
    <message>
        <source>Finish: {create}</source>
        <translation>Terminer : {create}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Suivant : {page}</translation>
    </message>
    <message>
        <source>What is left open is made as it is.</source>
        <translation>Ce qui reste ouvert est utilisé tel quel.</translation>
    </message>
</context>
</TS>
