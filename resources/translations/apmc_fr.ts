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
        <source>Save script…</source>
        <translation>Enregistrer le script…</translation>
    </message>
    <message>
        <source>Save the PixInsight script of this plan, and start nothing</source>
        <translation>Enregistre le script PixInsight de ce plan sans rien lancer</translation>
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
        <source>Undo all choices</source>
        <translation>Annuler tous les choix</translation>
    </message>
    <message>
        <source>Take in what was left out, and forget values and matches set by hand</source>
        <translation>Reprend ce qui a été écarté et oublie les valeurs et correspondances fixées à la main</translation>
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
        <source>Theme:</source>
        <translation>Thème :</translation>
    </message>
    <message>
        <source>Size of texts:</source>
        <translation>Taille du texte :</translation>
    </message>
    <message>
        <source>Language:</source>
        <translation>Langue :</translation>
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
        <source>Threads:</source>
        <translation>Fils :</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Mémoire :</translation>
    </message>
    <message>
        <source>Masters are the same whatever stands here. More memory helps little, for frames are read in strips.</source>
        <translation>Les masters sont les mêmes quoi qu’il soit indiqué ici. Plus de mémoire n’aide guère : les images sont lues par bandes.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Pourquoi, ou pourquoi pas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
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
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
</context>
<context>
    <name>CellText</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>The set point of a group; the sensor&apos;s own temperature of a frame</source>
        <translation>La consigne d’un groupe ; pour une image, la température du capteur</translation>
    </message>
    <message>
        <source>The night a group was taken in, from noon to noon; the time of a frame in UTC</source>
        <translation>La nuit d’un groupe, de midi à midi ; pour une image, l’heure en UTC</translation>
    </message>
    <message>
        <source>What a flat is calibrated with, and what to look at; the reason of a file not used</source>
        <translation>Ce qui calibre un flat et ce qu’il faut regarder ; pour un fichier inutilisé, la raison</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>Le fichier qui sera écrit</translation>
    </message>
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
        <source>no filter</source>
        <translation>sans filtre</translation>
    </message>
    <message>
        <source>gain {value}</source>
        <translation>gain {value}</translation>
    </message>
    <message>
        <source>offset {value}</source>
        <translation>offset {value}</translation>
    </message>
    <message>
        <source>binning {value}</source>
        <translation>binning {value}</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>partie {name}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>rien de connu</translation>
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
    <message>
        <source>A {kind}: told by {hint}</source>
        <translation>Un {kind} : d’après {hint}</translation>
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
        <source>Built-in</source>
        <translation>Intégré</translation>
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
        <source>Unreadable</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>Without identity</source>
        <translation>Sans identité</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Même fichier</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Inutilisé</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>Pas de bias</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
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
        <source>Frame before this one</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Frame after this one</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>Show the whole frame</source>
        <translation>Montrer toute l’image</translation>
    </message>
    <message>
        <source>One pixel of the frame for one of the screen</source>
        <translation>Un pixel de l’image pour un pixel de l’écran</translation>
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
        <source>Leave it out</source>
        <translation>L’écarter</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Les écarter</translation>
    </message>
    <message>
        <source>{name} lies {off} above the others</source>
        <translation>{name} est {off} au-dessus des autres</translation>
    </message>
    <message>
        <source>{name} lies {off} below the others</source>
        <translation>{name} est {off} au-dessous des autres</translation>
    </message>
    <message>
        <source>{name} has {part} of its pixels at full scale</source>
        <translation>{name} a {part} de ses pixels à pleine échelle</translation>
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
        <source>Method:</source>
        <translation>Méthode :</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>limite propre</translation>
    </message>
    <message>
        <source>Low:</source>
        <translation>Bas :</translation>
    </message>
    <message>
        <source>High:</source>
        <translation>Haut :</translation>
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
        <source>Winsorized Sigma Clipping 4 / 3 from 6 frames on, Percentile Clipping 0.2 / 0.1 below.</source>
        <translation>Winsorized Sigma Clipping 4 / 3 à partir de 6 images, Percentile Clipping 0,2 / 0,1 au-dessous.</translation>
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
        <source>File or group</source>
        <translation>Fichier ou groupe</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Ce qui est anormal</translation>
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
        <source>header values set by you</source>
        <translation>valeurs d’en-tête définies par vous</translation>
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
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
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
        <source>Temperatures up to</source>
        <translation>Températures jusqu’à</translation>
    </message>
    <message>
        <source>Frames within this are one group, and a match within it is exact.</source>
        <translation>Les images dans cet écart forment un groupe, et une correspondance y est exacte.</translation>
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
    <name>PictureView</name>
    <message>
        <source>Picture of the frame</source>
        <translation>Vue de l’image</translation>
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
        <source>PixInsight</source>
        <translation>PixInsight</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Make masters with:</source>
        <translation>Créer les masters avec :</translation>
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
        <source>Program or folder:</source>
        <translation>Programme ou dossier :</translation>
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
        <source>Quiet start:</source>
        <translation>Démarrage discret :</translation>
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
        <source>Scripts go to:</source>
        <translation>Scripts dans :</translation>
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
    <name>PlanModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rejet</translation>
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
        <source>the built-in engine</source>
        <translation>le moteur intégré</translation>
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
    <name>Problems</name>
    <message>
        <source>Cannot be read</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Tronqués</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>Sans type d’image</translation>
    </message>
    <message>
        <source>Too few frames for a master</source>
        <translation>Trop peu d’images pour un master</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Images anormales</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sans filtre</translation>
    </message>
    <message>
        <source>Odd exposure</source>
        <translation>Exposition anormale</translation>
    </message>
    <message>
        <source>Mixed sizes</source>
        <translation>Tailles mélangées</translation>
    </message>
    <message>
        <source>Settings that are not known</source>
        <translation>Réglages inconnus</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Dérive de température</translation>
    </message>
    <message>
        <source>Mixed sources</source>
        <translation>Provenances mélangées</translation>
    </message>
    <message>
        <source>Few frames</source>
        <translation>Peu d’images</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Refaits</translation>
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
        <source>These files take no part. Copy them again from where they come from, and they are read anew; or do without them.</source>
        <translation>Ces fichiers ne sont pas utilisés. Recopiez-les depuis leur origine et ils seront relus ; ou passez-vous d’eux.</translation>
    </message>
    <message>
        <source>Neither the header nor the name nor the folder tells what these files are. Set their type, or do without them.</source>
        <translation>Ni l’en-tête, ni le nom, ni le dossier ne disent ce que sont ces fichiers. Définissez leur type, ou passez-vous d’eux.</translation>
    </message>
    <message>
        <source>No master can be made of so few. If a header value keeps them apart from their group, set it; or do without them.</source>
        <translation>On ne peut pas faire un master de si peu. Si une valeur d’en-tête les sépare de leur groupe, définissez-la ; ou passez-vous d’eux.</translation>
    </message>
    <message>
        <source>These frames stand out from their group. Look at them: a cloud, a light left on, a wrong exposure? Leave them out, or ignore it.</source>
        <translation>Ces images se distinguent de leur groupe. Regardez-les : un nuage, une lampe allumée, une mauvaise exposition ? Écartez-les ou ignorez.</translation>
    </message>
    <message>
        <source>The flats make a master of their own without a filter. Set the filter they were taken with, or ignore it.</source>
        <translation>Ces flats font un master à part, sans filtre. Définissez le filtre avec lequel ils ont été pris, ou ignorez.</translation>
    </message>
    <message>
        <source>The master can be made; with more frames it has less noise.</source>
        <translation>Le master peut être créé ; avec plus d’images, il a moins de bruit.</translation>
    </message>
    <message>
        <source>Set the header value that is wrong (the files stay as they are), leave the frames out, or ignore it.</source>
        <translation>Définissez la valeur d’en-tête fausse (les fichiers restent tels quels), écartez les images, ou ignorez.</translation>
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
        <source>Why</source>
        <translation>Pourquoi</translation>
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
    <message>
        <source>and {count} more</source>
        <translation>et {count} autres</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>made</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
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
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Masters stand here once they are made.</source>
        <translation>Les masters s’affichent ici une fois créés.</translation>
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
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Export for WBPP…</source>
        <translation>Exporter pour WBPP…</translation>
    </message>
    <message>
        <source>A folder of masters for PixInsight’s WeightedBatchPreprocessing</source>
        <translation>Un dossier de maîtres pour WeightedBatchPreprocessing de PixInsight</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Choisir un dossier de bibliothèque</translation>
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
        <source>{masters} made in {time}, each opened again and found good.</source>
        <translation>{masters} créés en {time}, chacun rouvert et trouvé bon.</translation>
    </message>
    <message>
        <source>{made} of {all} were made; the cards say why the others failed.</source>
        <translation>{made} sur {all} ont été créés ; les cartes disent pourquoi les autres ont échoué.</translation>
    </message>
    <message>
        <source>{master}: {warning}</source>
        <translation>{master} : {warning}</translation>
    </message>
    <message>
        <source>… and {count} more; see the cards</source>
        <translation>… et {count} autres ; voir les cartes</translation>
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
        <source>This was the run {name}, told again. Nothing was made now.</source>
        <translation>C’était l’exécution {name}, racontée de nouveau. Rien n’a été créé maintenant.</translation>
    </message>
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
        <source>Stopped: {made} finished masters are kept.</source>
        <translation>Arrêté : {made} masters terminés sont gardés.</translation>
    </message>
    <message>
        <source>{made} masters made, {failed} failed.</source>
        <translation>{made} masters créés, {failed} échoués.</translation>
    </message>
    <message>
        <source>{made} masters made in {output}.</source>
        <translation>{made} masters créés dans {output}.</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
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
        <source>{n} days ago</source>
        <translation>il y a {n} jours</translation>
    </message>
    <message>
        <source>{n} months ago</source>
        <translation>il y a {n} mois</translation>
    </message>
    <message>
        <source>{y} y {m} m ago</source>
        <translation>il y a {y} a {m} m</translation>
    </message>
    <message>
        <source>{y} y ago</source>
        <translation>il y a {y} a</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation>{n} images</translation>
    </message>
    <message>
        <source>the frames</source>
        <translation>les images</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>les réglages</translation>
    </message>
    <message>
        <source>the bias or dark</source>
        <translation>le bias ou le dark</translation>
    </message>
    <message>
        <source>the way it is made</source>
        <translation>la façon de le créer</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
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
        <source>calibrating</source>
        <translation>calibration</translation>
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
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>the engine ended without finishing it (exit code {code})</source>
        <translation>le moteur s’est arrêté sans le terminer (code {code})</translation>
    </message>
    <message>
        <source>no master was written</source>
        <translation>aucun master n’a été écrit</translation>
    </message>
    <message>
        <source>the built-in engine, as asked for</source>
        <translation>le moteur intégré, comme demandé</translation>
    </message>
    <message>
        <source>the built-in engine: PixInsight was not found</source>
        <translation>le moteur intégré : PixInsight est introuvable</translation>
    </message>
    <message>
        <source>PixInsight, as asked for</source>
        <translation>PixInsight, comme demandé</translation>
    </message>
    <message>
        <source>PixInsight, which was found</source>
        <translation>PixInsight, qui a été trouvé</translation>
    </message>
    <message>
        <source>Master {what}: same {keys}</source>
        <translation>Master {what} : mêmes {keys}</translation>
    </message>
    <message>
        <source>Master {what}: nothing but its size is known to agree</source>
        <translation>Master {what} : seule la taille est connue pour convenir</translation>
    </message>
    <message>
        <source>bias, {rest}</source>
        <translation>bias, {rest}</translation>
    </message>
    <message>
        <source>flat dark {rest}</source>
        <translation>flat dark {rest}</translation>
    </message>
    <message>
        <source>dark {rest}</source>
        <translation>dark {rest}</translation>
    </message>
    <message>
        <source>bias {rest}</source>
        <translation>bias {rest}</translation>
    </message>
    <message>
        <source>{rest}, made in this run</source>
        <translation>{rest}, créé dans cette exécution</translation>
    </message>
    <message>
        <source>{rest}, made {age}</source>
        <translation>{rest}, créé {age}</translation>
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
        <source>neither side tells its camera or settings: only the size agrees</source>
        <translation>aucun côté n’indique caméra ou réglages : seule la taille convient</translation>
    </message>
    <message>
        <source>{key} not known of the master, nor of the {kind}</source>
        <translation>{key} : inconnu du master comme du {kind}</translation>
    </message>
    <message>
        <source>{key} not known of the master, the {kind} has {value}</source>
        <translation>{key} : inconnu du master, le {kind} a {value}</translation>
    </message>
    <message>
        <source>{key}, not known of the {kind}</source>
        <translation>{key}, inconnu du {kind}</translation>
    </message>
    <message>
        <source>{key}, the {kind} has {value}</source>
        <translation>{key}, le {kind} a {value}</translation>
    </message>
    <message>
        <source>camera {value}</source>
        <translation>caméra {value}</translation>
    </message>
    <message>
        <source>temperature {value}</source>
        <translation>température {value}</translation>
    </message>
    <message>
        <source>gain {value}</source>
        <translation>gain {value}</translation>
    </message>
    <message>
        <source>offset {value}</source>
        <translation>offset {value}</translation>
    </message>
    <message>
        <source>readout {value}</source>
        <translation>lecture {value}</translation>
    </message>
    <message>
        <source>binning {value}</source>
        <translation>binning {value}</translation>
    </message>
    <message>
        <source>size {value}</source>
        <translation>taille {value}</translation>
    </message>
    <message>
        <source>exposure {value}</source>
        <translation>pose {value}</translation>
    </message>
    <message>
        <source>channels {value}</source>
        <translation>canaux {value}</translation>
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
        <source>no master {kind} agrees among {n}</source>
        <translation>aucun master {kind} ne convient parmi {n}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted}</source>
        <translation>aucun master {kind} avec {wanted}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted} among {n}</source>
        <translation>aucun master {kind} avec {wanted} parmi {n}</translation>
    </message>
    <message>
        <source>the nearest is {name}: {why}</source>
        <translation>le plus proche est {name} : {why}</translation>
    </message>
    <message>
        <source>no master {kind}: chosen by you</source>
        <translation>pas de master {kind} : choisi par vous</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>choisi par vous</translation>
    </message>
    <message>
        <source>the master {kind} chosen by you cannot be read: {why}</source>
        <translation>le master {kind} choisi par vous ne peut être lu : {why}</translation>
    </message>
    <message>
        <source>exposure not known, the chosen one has {value}</source>
        <translation>pose inconnue, celui choisi a {value}</translation>
    </message>
    <message>
        <source>exposure {value}, the chosen one has the {kind}&apos;s own</source>
        <translation>pose {value}, celui choisi a celle du {kind}</translation>
    </message>
    <message>
        <source>{longer}, the chosen one&apos;s {value} is not</source>
        <translation>{longer}, pas les {value} de celui choisi</translation>
    </message>
    <message>
        <source>exposure {value}, the chosen one&apos;s {chosen} is nearer to the {kind}&apos;s {flats}</source>
        <translation>pose {value}, les {chosen} de celui choisi sont plus près des {flats} du {kind}</translation>
    </message>
    <message>
        <source>exposure {value} is longer than the {kind}&apos;s {flats}</source>
        <translation>pose {value} plus longue que les {flats} du {kind}</translation>
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
        <source>its age is not known, the chosen one is made in this run</source>
        <translation>son âge est inconnu, celui choisi est créé dans cette exécution</translation>
    </message>
    <message>
        <source>its age is not known, the chosen one {date}</source>
        <translation>son âge est inconnu, celui choisi est du {date}</translation>
    </message>
    <message>
        <source>older (made earlier on {date})</source>
        <translation>plus ancien (créé plus tôt le {date})</translation>
    </message>
    <message>
        <source>older (made {date}, the chosen one is made in this run)</source>
        <translation>plus ancien (du {date}, celui choisi est créé dans cette exécution)</translation>
    </message>
    <message>
        <source>older (made {date}, the chosen one {chosen})</source>
        <translation>plus ancien (du {date}, celui choisi du {chosen})</translation>
    </message>
    <message>
        <source>as good as the chosen one, which comes first by name</source>
        <translation>aussi bon que celui choisi, dont le nom vient d’abord</translation>
    </message>
    <message>
        <source>made anew in this run, and not used for its flats; --staged uses it</source>
        <translation>refait dans cette exécution et pas utilisé pour ses flats ; par étapes, il l’est</translation>
    </message>
    <message>
        <source>not made: {why}</source>
        <translation>non créé : {why}</translation>
    </message>
    <message>
        <source>1 more master matches less well</source>
        <translation>1 autre master convient moins bien</translation>
    </message>
    <message>
        <source>{n} more masters match less well</source>
        <translation>{n} autres masters conviennent moins bien</translation>
    </message>
    <message>
        <source>only {frames}: a master needs at least {n}</source>
        <translation>seulement {frames} : un master en demande au moins {n}</translation>
    </message>
    <message>
        <source>only {n} frames: {enough} or more give a cleaner master</source>
        <translation>seulement {n} images : {enough} ou plus donnent un master plus propre</translation>
    </message>
    <message>
        <source>{name} is there already and is no master of this program&apos;s: another name is taken</source>
        <translation>{name} existe déjà et n’est pas un master de ce programme : un autre nom est pris</translation>
    </message>
    <message>
        <source>made again because you asked for it</source>
        <translation>refait parce que vous l’avez demandé</translation>
    </message>
    <message>
        <source>{what} changed since it was made</source>
        <translation>changé depuis sa création : {what}</translation>
    </message>
    <message>
        <source>{n} frames: fewer than {limit}</source>
        <translation>{n} images : moins de {limit}</translation>
    </message>
    <message>
        <source>{n} frames: {limit} or more</source>
        <translation>{n} images : {limit} ou plus</translation>
    </message>
    <message>
        <source>linear fit clipping needs {limit} frames, there are {n}</source>
        <translation>Linear Fit Clipping demande {limit} images, il y en a {n}</translation>
    </message>
    <message>
        <source>not calibrated: neither a master bias nor a master dark matches</source>
        <translation>non calibré : ni master bias ni master dark ne convient</translation>
    </message>
    <message>
        <source>a dark of {dark} is taken unscaled from flats of {flats}: no bias matches</source>
        <translation>un dark de {dark} est soustrait tel quel de flats de {flats} : aucun bias ne convient</translation>
    </message>
    <message>
        <source>a dark of {dark} is longer than the flats ({flats}): made for lights?</source>
        <translation>un dark de {dark} est plus long que les flats ({flats}) : fait pour des lights ?</translation>
    </message>
    <message>
        <source>a flat dark of {dark} is longer than the flats ({flats})</source>
        <translation>un flat dark de {dark} est plus long que les flats ({flats})</translation>
    </message>
    <message>
        <source>the dark is scaled up from {dark} to {flats}: its noise grows with it</source>
        <translation>le dark est porté de {dark} à {flats} : son bruit croît avec</translation>
    </message>
    <message>
        <source>no set point is known, and the sensor ran from {heats}</source>
        <translation>pas de consigne connue, et le capteur allait de {heats}</translation>
    </message>
    <message>
        <source>the set points run from {heats}, each near the next</source>
        <translation>les consignes vont de {heats}, chacune proche de la suivante</translation>
    </message>
    <message>
        <source>{n} of {frames}: the sensor was more than {limit} off the set point {point} ({heats})</source>
        <translation>{n} sur {frames} : le capteur était à plus de {limit} de la consigne {point} ({heats})</translation>
    </message>
    <message>
        <source>bias frames of {exposures}: are these darks?</source>
        <translation>images bias de {exposures} : sont-ce des darks ?</translation>
    </message>
    <message>
        <source>the exposures run from {exposures}: no one dark fits them all</source>
        <translation>les poses vont de {exposures} : aucun dark ne convient à toutes</translation>
    </message>
    <message>
        <source>the exposures run from {exposures}, each near the next</source>
        <translation>les poses vont de {exposures}, chacune proche de la suivante</translation>
    </message>
    <message>
        <source>different {keyword} in one group: {values}</source>
        <translation>{keyword} différents dans un groupe : {values}</translation>
    </message>
    <message>
        <source>written by different programs: {programs}; do they store pixels alike?</source>
        <translation>écrit par différents programmes : {programs} ; stockent-ils les pixels de même ?</translation>
    </message>
    <message>
        <source>the headers tell no {keys}: kept apart from {frames} of {rest}</source>
        <translation>les en-têtes n’indiquent pas : {keys} ; tenu à part de {frames} de {rest}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} à {high}</translation>
    </message>
    <message>
        <source>its level lies above that of the others in its group</source>
        <translation>son niveau est au-dessus de celui des autres de son groupe</translation>
    </message>
    <message>
        <source>its level lies below that of the others in its group</source>
        <translation>son niveau est au-dessous de celui des autres de son groupe</translation>
    </message>
    <message>
        <source>too many of its pixels are at full scale</source>
        <translation>trop de ses pixels sont saturés</translation>
    </message>
    <message>
        <source>the headers tell no exposure</source>
        <translation>les en-têtes n’indiquent pas d’exposition</translation>
    </message>
    <message>
        <source>no filter is told, and other frames of {camera} have one</source>
        <translation>aucun filtre n’est indiqué, et d’autres images de {camera} en ont un</translation>
    </message>
    <message>
        <source>an unknown size</source>
        <translation>une taille inconnue</translation>
    </message>
    <message>
        <source>{own}, where {frames} like them have {size}: a part of the sensor by mistake?</source>
        <translation>{own}, alors que {frames} du même genre ont {size} : une partie du capteur par erreur ?</translation>
    </message>
    <message>
        <source>1 flat has neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>1 flat n’a ni bias ni dark d’une bibliothèque ; par étapes, les masters de cette exécution servent à ses flats</translation>
    </message>
    <message>
        <source>{n} flats have neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>{n} flats n’ont ni bias ni dark d’une bibliothèque ; par étapes, les masters de cette exécution servent à ses flats</translation>
    </message>
    <message>
        <source>{n} frame tells neither camera nor settings: grouped by size alone</source>
        <translation>{n} image n’indique ni caméra ni réglages : groupée par taille seule</translation>
    </message>
    <message>
        <source>{n} frames tell neither camera nor settings: grouped by size alone</source>
        <translation>{n} images n’indiquent ni caméra ni réglages : groupées par taille seule</translation>
    </message>
    <message>
        <source>{exposure} is the exposure of {flats} and of no light frame</source>
        <translation>{exposure} est la pose de {flats} et d’aucun light</translation>
    </message>
    <message>
        <source>flat {filter} of {night}</source>
        <translation>flat {filter} du {night}</translation>
    </message>
    <message>
        <source>flat of {night}</source>
        <translation>flat du {night}</translation>
    </message>
    <message>
        <source>{flats} and 1 more flat group</source>
        <translation>{flats} et 1 autre groupe de flats</translation>
    </message>
    <message>
        <source>{flats} and {n} more flat groups</source>
        <translation>{flats} et {n} autres groupes de flats</translation>
    </message>
    <message>
        <source>{why} ({frames} that say dark)</source>
        <translation>{why} ({frames} qui disent dark)</translation>
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
        <source>{n} more names</source>
        <translation>{n} autres noms</translation>
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
        <source>left out by you</source>
        <translation>écarté par vous</translation>
    </message>
    <message>
        <source>left out: only {kinds} asked for</source>
        <translation>écarté : seuls {kinds} demandés</translation>
    </message>
    <message>
        <source>in the library: {why}</source>
        <translation>dans la bibliothèque : {why}</translation>
    </message>
    <message>
        <source>the same file as {other}</source>
        <translation>le même fichier que {other}</translation>
    </message>
    <message>
        <source>the same folder as {other}</source>
        <translation>le même dossier que {other}</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>le fichier est tronqué</translation>
    </message>
    <message>
        <source>the file is cut short: {n} bytes are missing</source>
        <translation>le fichier est tronqué : il manque {n} octets</translation>
    </message>
    <message>
        <source>the file is cut short: {have} of {size} are there ({n} bytes are missing)</source>
        <translation>le fichier est tronqué : {have} sur {size} sont là (il manque {n} octets)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>nothing tells what it is: no type in its header, its name or its folder</source>
        <translation>rien ne dit ce que c’est : aucun type dans l’en-tête, le nom ou le dossier</translation>
    </message>
    <message>
        <source>its type &apos;{type}&apos; is none that masters are made of</source>
        <translation>son type « {type} » n’est pas de ceux dont on fait des masters</translation>
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
        <source>the folder cannot be read: {why}</source>
        <translation>le dossier ne peut être lu : {why}</translation>
    </message>
    <message>
        <source>its XML header is said to be {size} long</source>
        <translation>son en-tête XML ferait {size}</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {mine}, the chosen one {chosen})</source>
        <translation>remplacé par un plus récent (fait le {mine}, celui choisi le {chosen})</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {mine})</source>
        <translation>remplacé par un plus récent (fait le {mine})</translation>
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
        <source>{name} cannot be read: {why}</source>
        <translation>{name} est illisible : {why}</translation>
    </message>
    <message>
        <source>no room for {name} in the library {folder}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>pas de place pour {name} dans la bibliothèque {folder} : il faut {size}, {free} sont libres. Faites de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>cannot write {name} to the library {folder}: no permission, or another program has a file open there</source>
        <translation>impossible d’écrire {name} dans la bibliothèque {folder} : pas d’autorisation, ou un autre programme y a ouvert un fichier</translation>
    </message>
    <message>
        <source>cannot copy {name} to the library {folder}: {why}</source>
        <translation>impossible de copier {name} dans la bibliothèque {folder} : {why}</translation>
    </message>
    <message>
        <source>no room for {name} in the folder {folder}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>pas de place pour {name} dans le dossier {folder} : il faut {size}, {free} sont libres. Faites de la place ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>cannot write {name} to the folder {folder}: no permission, or another program has a file open there</source>
        <translation>impossible d’écrire {name} dans le dossier {folder} : pas d’autorisation, ou un autre programme y a ouvert un fichier</translation>
    </message>
    <message>
        <source>cannot copy {name} to the folder {folder}: {why}</source>
        <translation>impossible de copier {name} dans le dossier {folder} : {why}</translation>
    </message>
    <message>
        <source>there is no master to export: {why}</source>
        <translation>il n’y a pas de maître à exporter : {why}</translation>
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
        <source>and</source>
        <translation>et</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>the built-in engine</source>
        <translation>le moteur intégré</translation>
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
    <name>StatisticsModel</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
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
        <source>Mean of all pixels</source>
        <translation>Moyenne de tous les pixels</translation>
    </message>
    <message>
        <source>Median of all pixels</source>
        <translation>Médiane de tous les pixels</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Median absolute deviation from the median</source>
        <translation>Écart absolu médian à la médiane</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Part of the pixels that are 0</source>
        <translation>Part des pixels à 0</translation>
    </message>
    <message>
        <source>Part of the pixels at full scale</source>
        <translation>Part des pixels à pleine échelle</translation>
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
        <source>1 needs attention</source>
        <translation>1 à examiner</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} à examiner</translation>
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
        <source>Kind</source>
        <translation>Type</translation>
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
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Masters</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Associer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
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
<context>
    <name>Words</name>
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
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Flat dark</source>
        <translation>Flat dark</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flat</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
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
        <source>Master flat dark</source>
        <translation>Master flat dark</translation>
    </message>
    <message>
        <source>Master flat</source>
        <translation>Master flat</translation>
    </message>
    <message>
        <source>Master light</source>
        <translation>Master light</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>make again</source>
        <translation>à refaire</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>impossible</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>near</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différent</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>récent</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>vieillissant</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Pose</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>frames as they are</source>
        <translation>images telles quelles</translation>
    </message>
    <message>
        <source>flat, uncalibrated</source>
        <translation>flat non calibré</translation>
    </message>
    <message>
        <source>flat − bias</source>
        <translation>flat − bias</translation>
    </message>
    <message>
        <source>flat − dark</source>
        <translation>flat − dark</translation>
    </message>
    <message>
        <source>flat − bias − (dark − bias)</source>
        <translation>flat − bias − (dark − bias)</translation>
    </message>
    <message>
        <source>flat − bias − k (dark − bias)</source>
        <translation>flat − bias − k (dark − bias)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Winsorized Sigma Clipping</source>
        <translation>Winsorized Sigma Clipping</translation>
    </message>
    <message>
        <source>Sigma Clipping</source>
        <translation>Sigma Clipping</translation>
    </message>
    <message>
        <source>Percentile Clipping</source>
        <translation>Percentile Clipping</translation>
    </message>
    <message>
        <source>Linear Fit Clipping</source>
        <translation>Linear Fit Clipping</translation>
    </message>
    <message>
        <source>Min/Max Clipping</source>
        <translation>Min/Max Clipping</translation>
    </message>
    <message>
        <source>No rejection</source>
        <translation>Pas de rejet</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>Already masters</source>
        <translation>Déjà des masters</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>Sans type d’image</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Tronqués</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Flat, no filter</source>
        <translation>Flat, sans filtre</translation>
    </message>
    <message>
        <source>gain {value}</source>
        <translation>gain {value}</translation>
    </message>
    <message>
        <source>offset {value}</source>
        <translation>offset {value}</translation>
    </message>
    <message>
        <source>binning {value}</source>
        <translation>binning {value}</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 image</translation>
    </message>
    <message>
        <source>{count} frames</source>
        <translation>{count} images</translation>
    </message>
    <message>
        <source>1 master</source>
        <translation>1 master</translation>
    </message>
    <message>
        <source>{count} masters</source>
        <translation>{count} masters</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
</context>
</TS>
