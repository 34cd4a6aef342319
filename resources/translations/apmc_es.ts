<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Master bias, dark and flat frames from calibration frames, with PixInsight or by itself.</source>
        <translation>Masters de bias, dark y flat a partir de tomas de calibración, con PixInsight o por sí solo.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Your frames are never changed, and nothing leaves this computer.</source>
        <translation>Software libre con licencia Apache 2.0. Sus tomas no se modifican nunca y nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copiar versiones</translation>
    </message>
    <message>
        <source>What a report of a fault should begin with.</source>
        <translation>Lo que debe encabezar el informe de un fallo.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add frames…</source>
        <translation>Añadir tomas…</translation>
    </message>
    <message>
        <source>Add a folder of frames; its masters are planned at once</source>
        <translation>Añadir una carpeta de tomas; sus masters se planifican enseguida</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add single frames</source>
        <translation>Añadir tomas sueltas</translation>
    </message>
    <message>
        <source>Output folder…</source>
        <translation>Carpeta de salida…</translation>
    </message>
    <message>
        <source>Choose where masters go</source>
        <translation>Elegir dónde van los masters</translation>
    </message>
    <message>
        <source>Add library folder…</source>
        <translation>Añadir carpeta de biblioteca…</translation>
    </message>
    <message>
        <source>Add a folder of master biases and darks that flats may use</source>
        <translation>Añadir una carpeta de master bias y master dark que los flats pueden usar</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Probar con tomas de ejemplo</translation>
    </message>
    <message>
        <source>Write a small night of sample frames and open it</source>
        <translation>Escribir una pequeña noche de tomas de ejemplo y abrirla</translation>
    </message>
    <message>
        <source>Staged wizard…</source>
        <translation>Asistente por pasos…</translation>
    </message>
    <message>
        <source>Be led from a folder to reviewed masters; leave it at any time</source>
        <translation>Un recorrido guiado de la carpeta a los masters revisados; se puede salir en cualquier momento</translation>
    </message>
    <message>
        <source>Look at a master…</source>
        <translation>Ver un master…</translation>
    </message>
    <message>
        <source>Open a finished master: pixels, numbers, tests, old beside new</source>
        <translation>Abrir un master terminado: píxeles, números, pruebas, el anterior junto al nuevo</translation>
    </message>
    <message>
        <source>Open recorded run…</source>
        <translation>Abrir ejecución grabada…</translation>
    </message>
    <message>
        <source>Replay a past run in a minute at most; nothing is made</source>
        <translation>Reproducir una ejecución pasada en un minuto como mucho; no se crea nada</translation>
    </message>
    <message>
        <source>Save script…</source>
        <translation>Guardar script…</translation>
    </message>
    <message>
        <source>Save the PixInsight script of this plan, and start nothing</source>
        <translation>Guardar el script de PixInsight de este plan sin iniciar nada</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>Retirar la última decisión</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation>Tomar de nuevo la decisión retirada</translation>
    </message>
    <message>
        <source>Forget all choices</source>
        <translation>Olvidar todas las decisiones</translation>
    </message>
    <message>
        <source>Take in what was left out, and forget values and matches set by hand</source>
        <translation>Volver a incluir lo excluido y olvidar valores y asignaciones hechos a mano</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Siguiente por mirar</translation>
    </message>
    <message>
        <source>Go to the next thing that wants a look before masters are made</source>
        <translation>Ir a lo siguiente que conviene mirar antes de hacer los masters</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>Ir al campo de filtro</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Run and log</source>
        <translation>Ejecución y registro</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Crear masters</translation>
    </message>
    <message>
        <source>Make the masters</source>
        <translation>Crear los masters</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Stop; finished masters are kept</source>
        <translation>Detener; los masters terminados se conservan</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Detener tras este paso</translation>
    </message>
    <message>
        <source>Finish the master at hand, then stop</source>
        <translation>Terminar el master en curso y luego detener</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>Leer de nuevo todas las carpetas</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Stop reading the folders</source>
        <translation>Detener la lectura de las carpetas</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Open the report of the last run</source>
        <translation>Abrir el informe de la última ejecución</translation>
    </message>
    <message>
        <source>Show the output folder</source>
        <translation>Mostrar la carpeta de salida</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>Abrir la carpeta de salida en el gestor de archivos</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar registro…</translation>
    </message>
    <message>
        <source>Save the log of the run</source>
        <translation>Guardar el registro de la ejecución</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Read how everything works; no network is needed</source>
        <translation>Leer cómo funciona todo; no hace falta red</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>What the words mean: bias, amber, scaled, superseded…</source>
        <translation>Qué significan las palabras: bias, ámbar, escalado, sustituido…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>Mostrar registros</translation>
    </message>
    <message>
        <source>Open the folder of the program&apos;s log and of its crash reports</source>
        <translation>Abrir la carpeta del registro del programa y de sus informes de fallos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Suelte aquí una carpeta de tomas de calibración</translation>
    </message>
    <message>
        <source>Then press the button below: bias, darks and flat darks are made first, the flats with them. You are asked only where something is odd.</source>
        <translation>Después pulse el botón de abajo: primero se hacen bias, darks y darks de flat, y con ellos los flats. Solo se le pregunta donde algo es raro.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Añadir tomas…</translation>
    </message>
    <message>
        <source>Frames are being read</source>
        <translation>Se están leyendo las tomas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Leyendo las cabeceras: {count} archivos hasta ahora…</translation>
    </message>
    <message>
        <source>{masters} of {frames} can be made.</source>
        <translation>Se pueden hacer {masters} con {frames}.</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 archivo no se usa</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} archivos no se usan</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: this goes on where it stopped.</source>
        <translation>{kept} de {all} están al día: se continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: there is nothing left to make.</source>
        <translation>{kept} de {all} están al día: no queda nada por hacer.</translation>
    </message>
    <message>
        <source>{count} cannot be made: too few frames.</source>
        <translation>{count} no se pueden hacer: muy pocas tomas.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Se examina cada toma: {seen} de {all}…</translation>
    </message>
    <message>
        <source>Every frame was looked at: there is nothing to ask.</source>
        <translation>Se examinaron todas las tomas: no hay nada que preguntar.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} por leer</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} por escribir</translation>
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
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>A partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Notify me when a run ends in the background</source>
        <translation>Avisarme cuando una ejecución termine en segundo plano</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Red, for the night</source>
        <translation>Rojo, para la noche</translation>
    </message>
</context>
<context>
    <name>AttentionButton</name>
    <message>
        <source>Go to the next thing that wants a look (F8)</source>
        <translation>Ir a lo siguiente que conviene mirar (F8)</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 por mirar</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} por mirar</translation>
    </message>
</context>
<context>
    <name>BuiltinTab</name>
    <message>
        <source>Built-in engine</source>
        <translation>Motor integrado</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>no más de</translation>
    </message>
    <message>
        <source>Without it, one thread for each processor.</source>
        <translation>Sin esto, un hilo por procesador.</translation>
    </message>
    <message>
        <source>Without it, a small, fixed amount.</source>
        <translation>Sin esto, una cantidad pequeña y fija.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Masters are the same whatever stands here. More memory helps little, for frames are read in strips.</source>
        <translation>Los masters son iguales sea cual sea este valor. Más memoria ayuda poco, pues las tomas se leen por franjas.</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>{name}, made in this run</source>
        <translation>{name}, hecho en esta ejecución</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>{match}: {keys}</source>
        <translation>{match}: {keys}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>{key}: {verdict}; the master has {found}, the flat has {wanted}</source>
        <translation>{key}: {verdict}; el master tiene {found}, el flat tiene {wanted}</translation>
    </message>
    <message>
        <source>not in the header</source>
        <translation>no está en la cabecera</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Histogram over the full range</source>
        <translation>Histograma en todo el rango</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>A line in the levels to drag: leave out all above or below it</source>
        <translation>Una línea en los niveles para arrastrar: excluir todo lo que esté por encima o por debajo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Values from 0 to 65,535</source>
        <translation>Valores de 0 a 65.535</translation>
    </message>
    <message>
        <source>ADU</source>
        <translation>ADU</translation>
    </message>
    <message>
        <source>Values from 0 to 1</source>
        <translation>Valores de 0 a 1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Some frames stand out: look at them before masters are made of them.</source>
        <translation>Algunas tomas se salen de lo normal: mírelas antes de hacer masters con ellas.</translation>
    </message>
    <message>
        <source>Only what is odd stands here. Fix it, leave it out or ignore it; what you leave open is made as it is.</source>
        <translation>Aquí solo está lo raro. Corríjalo, exclúyalo o ignórelo; lo que deje abierto se hace tal cual.</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>Se examina cada toma: {seen} de {all}…</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>No queda nada por decidir aquí.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Search log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>Mostrar siempre la línea más reciente</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Guardar el registro</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Texto (*.log *.txt)</translation>
    </message>
    <message>
        <source>Lines that are shown</source>
        <translation>Líneas que se muestran</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Copiar las líneas seleccionadas, o todas</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>Guardar registro…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Log of the run</source>
        <translation>Registro de la ejecución</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>No dark: {place}</source>
        <translation>Sin dark: {place}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your frames are untouched, and masters that were finished are whole. Please send this report and say what you were doing.</source>
        <translation>Ha fallado algo que no debía. Sus tomas están intactas y los masters terminados están completos. Envíe este informe y diga qué estaba haciendo.</translation>
    </message>
    <message>
        <source>The system refused something: {cause}
Your frames are untouched, and masters that were finished are whole. Mend that and try again; if it stays, please send this report.</source>
        <translation>El sistema rechazó algo: {cause}
Sus tomas están intactas y los masters terminados están completos. Corríjalo e inténtelo de nuevo; si persiste, envíe este informe.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Stage 1: bias, darks and flat darks</source>
        <translation>Etapa 1: bias, darks y darks de flat</translation>
    </message>
    <message>
        <source>Stage 2: flats, with those masters</source>
        <translation>Etapa 2: flats, con esos masters</translation>
    </message>
    <message>
        <source>Frames looked at</source>
        <translation>Tomas examinadas</translation>
    </message>
    <message>
        <source>A cloud over one flat, or a light that was left on, spoils a master. The masters are made by themselves as soon as every frame was looked at; if one stands out, you are shown it first.</source>
        <translation>Una nube sobre un flat o una luz encendida estropea un master. Los masters se hacen solos en cuanto se han examinado todas las tomas; si una se sale de lo normal, se le muestra primero.</translation>
    </message>
    <message>
        <source>First every frame is looked at: {seen} of {all}…</source>
        <translation>Primero se examina cada toma: {seen} de {all}…</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date; this goes on where it stopped.</source>
        <translation>{kept} de {all} están al día; se continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>One click makes them all: first bias and darks, then the flats with them.</source>
        <translation>Un clic los hace todos: primero bias y darks, después los flats con ellos.</translation>
    </message>
    <message>
        <source>It stops after this step; finished masters are kept…</source>
        <translation>Se detiene tras este paso; los masters terminados se conservan…</translation>
    </message>
    <message>
        <source>Stopping; finished masters are kept…</source>
        <translation>Deteniendo; los masters terminados se conservan…</translation>
    </message>
    <message>
        <source>Masters are being made…</source>
        <translation>Se están creando los masters…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>Casi terminado.</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>Quedan unos {time}.</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>No hay nada que decidir.</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 por mirar</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} por mirar</translation>
    </message>
    <message>
        <source>Your decisions are kept in {path}; the frames stay as they are.</source>
        <translation>Sus decisiones se guardan en {path}; las tomas quedan como están.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the PixInsight script</source>
        <translation>Guardar el script de PixInsight</translation>
    </message>
    <message>
        <source>PixInsight script (*.js)</source>
        <translation>Script de PixInsight (*.js)</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Elija un master</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Masters (*.xisf *.fits *.fit *.fts)</translation>
    </message>
    <message>
        <source>Choose the folder of a past run</source>
        <translation>Elija la carpeta de una ejecución pasada</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Masters for the library: here</source>
        <translation>Masters para la biblioteca: aquí</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add {what} to the frames</source>
        <translation>Añadir {what} a las tomas</translation>
    </message>
    <message>
        <source>Look at a master, or add {what} to the frames</source>
        <translation>Ver un máster o añadir {what} a las tomas</translation>
    </message>
    <message>
        <source>Add its masters to the library</source>
        <translation>Añadir sus masters a la biblioteca</translation>
    </message>
    <message>
        <source>Add the masters of {count} folders to the library</source>
        <translation>Añadir los masters de {count} carpetas a la biblioteca</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 carpeta</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} carpetas</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 archivo</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a} y {b}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>Suelte aquí una carpeta de tomas de calibración</translation>
    </message>
    <message>
        <source>Bias, darks, flat darks and flats may lie together, of several cameras and nights: they are told apart by their headers. Nothing in your folders is changed.</source>
        <translation>Bias, darks, darks de flat y flats pueden estar juntos, de varias cámaras y noches: se distinguen por sus cabeceras. En sus carpetas no se cambia nada.</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>Añadir tomas…</translation>
    </message>
    <message>
        <source>Open the staged wizard</source>
        <translation>Abrir el asistente por pasos</translation>
    </message>
    <message>
        <source>Writes the frames of a small night (50 MB at most) and makes their masters</source>
        <translation>Escribe las tomas de una pequeña noche (50 MB como mucho) y hace sus masters</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>Probar con tomas de ejemplo</translation>
    </message>
    <message>
        <source>Writing sample frames…</source>
        <translation>Escribiendo tomas de ejemplo…</translation>
    </message>
    <message>
        <source>Making sample masters…</source>
        <translation>Creando masters de ejemplo…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>Abrir {folder}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>{engine} not found</source>
        <translation>{engine} no encontrado</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Starts PixInsight once and looks whether it runs a script.</source>
        <translation>Inicia PixInsight una vez y mira si ejecuta un script.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde está?</translation>
    </message>
    <message>
        <source>PixInsight is being started: half a minute or so…</source>
        <translation>Iniciando PixInsight: medio minuto más o menos…</translation>
    </message>
    <message>
        <source>{pixinsight} was found on this computer.</source>
        <translation>Se encontró {pixinsight} en este ordenador.</translation>
    </message>
    <message>
        <source>PixInsight was not found: the built-in engine makes the masters.</source>
        <translation>No se encontró PixInsight: el motor integrado hace los masters.</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{newest} is newer than {others}, for the same frames</source>
        <translation>{newest} es más reciente que {others}, para las mismas tomas</translation>
    </message>
    <message>
        <source>dark {exposures} at {setup}</source>
        <translation>dark {exposures} a {setup}</translation>
    </message>
    <message>
        <source>darks {exposures} cannot be scaled at {setup}</source>
        <translation>los darks {exposures} no se pueden escalar a {setup}</translation>
    </message>
    <message>
        <source>not known: {keys}</source>
        <translation>no se conoce: {keys}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Take {folder} out: nothing on disk changes</source>
        <translation>Quitar {folder}: en el disco no cambia nada</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>bias and darks</source>
        <translation>bias y darks</translation>
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
        <translation>Toma anterior a esta (←)</translation>
    </message>
    <message>
        <source>Frame after this one (→)</source>
        <translation>Toma siguiente a esta (→)</translation>
    </message>
    <message>
        <source>Show the whole frame (F)</source>
        <translation>Mostrar la toma entera (F)</translation>
    </message>
    <message>
        <source>One pixel of the frame for one of the screen (1)</source>
        <translation>Un píxel de la toma por uno de la pantalla (1)</translation>
    </message>
    <message>
        <source>Stretch dark frames so that they show</source>
        <translation>Estirar las tomas oscuras para que se vean</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>One stretch for all frames of the group (L)</source>
        <translation>Un mismo estirado para todas las tomas del grupo (L)</translation>
    </message>
    <message>
        <source>Blink (Space)</source>
        <translation>Parpadeo (Espacio)</translation>
    </message>
    <message>
        <source>What a frame blinks with</source>
        <translation>Con qué alterna una toma</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Blink through the frames of the group, or a frame with the others&apos; mean</source>
        <translation>Alternar las tomas del grupo, o una toma con la media de las otras</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/s</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>The mean of the other frames (M)</source>
        <translation>La media de las otras tomas (M)</translation>
    </message>
    <message>
        <source>The frame minus the others&apos; mean, or its ratio for flats (D)</source>
        <translation>La toma menos la media de las otras, o su cociente en flats (D)</translation>
    </message>
    <message>
        <source>Two frames side by side (C)</source>
        <translation>Dos tomas lado a lado (C)</translation>
    </message>
    <message>
        <source>Picture of the frame</source>
        <translation>Imagen de la toma</translation>
    </message>
    <message>
        <source>Picture of the frame beside</source>
        <translation>Imagen de la toma de al lado</translation>
    </message>
    <message>
        <source>mean of the others</source>
        <translation>media de las otras</translation>
    </message>
    <message>
        <source>This file cannot be shown:
{reason}</source>
        <translation>Este archivo no se puede mostrar:
{reason}</translation>
    </message>
    <message>
        <source>x {x}  y {y}   {adu} ADU   {parts}</source>
        <translation>x {x}  y {y}   {adu} ADU   {parts}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>excluida por usted</translation>
    </message>
</context>
<context>
    <name>FramesTable</name>
    <message>
        <source>Frames of the group</source>
        <translation>Tomas del grupo</translation>
    </message>
</context>
<context>
    <name>GroupLevels</name>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Median of every frame (ADU)</source>
        <translation>Mediana de cada toma (ADU)</translation>
    </message>
    <message>
        <source>Median of every frame</source>
        <translation>Mediana de cada toma</translation>
    </message>
    <message>
        <source>Median of every frame: reading…</source>
        <translation>Mediana de cada toma: leyendo…</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Excluirla</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlas</translation>
    </message>
    <message>
        <source>{count} of {frames} frames are odd: {causes}</source>
        <translation>{count} de {frames} tomas son raras: {causes}</translation>
    </message>
    <message>
        <source>1 frame of this group is left out by you</source>
        <translation>1 toma de este grupo está excluida por usted</translation>
    </message>
    <message>
        <source>{count} frames of this group are left out by you</source>
        <translation>{count} tomas de este grupo están excluidas por usted</translation>
    </message>
    <message>
        <source>Leave out the {count} above the line</source>
        <translation>Excluir las {count} por encima de la línea</translation>
    </message>
    <message>
        <source>Leave out the {count} below the line</source>
        <translation>Excluir las {count} por debajo de la línea</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Frames</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Select a group or a frame on the left to look at it.</source>
        <translation>Seleccione a la izquierda un grupo o una toma para verla.</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of frames</source>
        <translation>Grupos de tomas</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>Ajustar las columnas</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
</context>
<context>
    <name>IntegrationTab</name>
    <message>
        <source>Pixel rejection</source>
        <translation>Rechazo de píxeles</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>límite propio</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Frames of a master</source>
        <translation>Tomas de un master</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Al menos</translation>
    </message>
    <message>
        <source>A group of fewer frames makes no master.</source>
        <translation>Un grupo con menos tomas no da ningún master.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>A group of fewer frames makes a master with a warning.</source>
        <translation>Un grupo con menos tomas da un master con un aviso.</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Tomas raras</translation>
    </message>
    <message>
        <source>Every frame is compared with the others of its group before they are combined</source>
        <translation>Cada toma se compara con las otras de su grupo antes de combinarlas</translation>
    </message>
    <message>
        <source>Keep masters that another engine made</source>
        <translation>Conservar los masters hechos por otro motor</translation>
    </message>
    <message>
        <source>Without it, a master that PixInsight made of the same frames is made again.</source>
        <translation>Sin esto, un master que PixInsight hizo de las mismas tomas se hace de nuevo.</translation>
    </message>
    <message>
        <source>{many} from {count} frames on, {few} below.</source>
        <translation>{many} a partir de {count} tomas, {few} por debajo.</translation>
    </message>
    <message>
        <source>Every sample counts: cosmic rays and satellites stay in.</source>
        <translation>Cada muestra cuenta: los rayos cósmicos y los satélites se quedan.</translation>
    </message>
    <message>
        <source>Without own limits: {low} low, {high} high.</source>
        <translation>Sin límites propios: {low} inferior, {high} superior.</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>What is to be decided</source>
        <translation>Lo que hay que decidir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>No master is made of these files (Del).</source>
        <translation>Con estos archivos no se hace ningún master (Supr).</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>It may be as it is, and is not asked about again (Ctrl+I).</source>
        <translation>Puede quedar como está y no se pregunta más (Ctrl+I).</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>As it was before you decided (Ctrl+Z).</source>
        <translation>Como estaba antes de decidirlo (Ctrl+Z).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Apply to all {count} like this</source>
        <translation>Aplicar a los {count} iguales</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>Fijar el tipo…</translation>
    </message>
    <message>
        <source>Set the filter…</source>
        <translation>Fijar el filtro…</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Fijar un valor de cabecera…</translation>
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
        <translation>sin filtro</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>parte {name}</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>Decidido por usted</translation>
    </message>
    <message>
        <source>ignored: {why}</source>
        <translation>ignorado: {why}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>{values} set by you</source>
        <translation>{values} fijado por usted</translation>
    </message>
    <message>
        <source>kept, whatever the check finds</source>
        <translation>conservada, encuentre lo que encuentre la comprobación</translation>
    </message>
    <message>
        <source>bias or dark chosen by you</source>
        <translation>bias o dark elegido por usted</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>A library can be added at any time: File, Add library folder</source>
        <translation>Una biblioteca se puede añadir en cualquier momento: Archivo, Añadir carpeta de biblioteca</translation>
    </message>
    <message>
        <source>Do you keep older masters in a folder?</source>
        <translation>¿Guarda masters anteriores en una carpeta?</translation>
    </message>
    <message>
        <source>Library: {folders} · {bias} bias · {dark} dark</source>
        <translation>Biblioteca: {folders} · {bias} bias · {dark} darks</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>superseded</source>
        <translation>sustituido</translation>
    </message>
    <message>
        <source>A newer master took its place; it is kept.</source>
        <translation>Un master más reciente ocupó su lugar; se conserva.</translation>
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
        <translation>Tomar master bias de las carpetas que añada</translation>
    </message>
    <message>
        <source>Darks</source>
        <translation>Darks</translation>
    </message>
    <message>
        <source>Take master darks and flat darks from folders you add</source>
        <translation>Tomar master darks y darks de flat de las carpetas que añada</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Nothing on disk is removed</source>
        <translation>No se quita nada del disco</translation>
    </message>
    <message>
        <source>Read the library folders again</source>
        <translation>Leer de nuevo las carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>Usar para</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Filter masters…  (camera, gain, exposure, file)</source>
        <translation>Filtrar masters…  (cámara, ganancia, exposición, archivo)</translation>
    </message>
    <message>
        <source>Filter masters</source>
        <translation>Filtrar masters</translation>
    </message>
    <message>
        <source>Masters of the library</source>
        <translation>Masters de la biblioteca</translation>
    </message>
    <message>
        <source>Darks by set point and exposure</source>
        <translation>Darks por temperatura fijada y exposición</translation>
    </message>
    <message>
        <source>What is the matter with the library</source>
        <translation>Qué le pasa a la biblioteca</translation>
    </message>
    <message>
        <source>Masters of earlier nights calibrate the flats of this one. Add the folder they are in, or drop it here.</source>
        <translation>Los masters de noches anteriores calibran los flats de esta. Añada la carpeta donde están o suéltela aquí.</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>Se está leyendo la biblioteca…</translation>
    </message>
    <message>
        <source>There are no master biases or darks in these folders.</source>
        <translation>En estas carpetas no hay master bias ni master darks.</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} de {all}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 problema</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} problemas</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 hueco</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} huecos</translation>
    </message>
    <message>
        <source>1 older than a year</source>
        <translation>1 de más de un año</translation>
    </message>
    <message>
        <source>{count} older than a year</source>
        <translation>{count} de más de un año</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 archivo no se usa</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} archivos no se usan</translation>
    </message>
    <message>
        <source>Nothing to mend in the library</source>
        <translation>Nada que arreglar en la biblioteca</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Elija una carpeta de biblioteca</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Hide; “Run and log” in the menu View shows it again</source>
        <translation>Ocultar; «Ejecución y registro» en el menú Ver lo muestra de nuevo</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>Ocultar la ejecución</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir al sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Red for the night</source>
        <translation>Rojo para la noche</translation>
    </message>
    <message>
        <source>Masters are being made. Stop and close?</source>
        <translation>Se están creando masters. ¿Detener y cerrar?</translation>
    </message>
    <message>
        <source>Finished masters are kept.</source>
        <translation>Los masters terminados se conservan.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Sample frames</source>
        <translation>Tomas de ejemplo</translation>
    </message>
    <message>
        <source>Files have come to or gone from the folders since they were read.</source>
        <translation>Desde la lectura han llegado o desaparecido archivos en las carpetas.</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Crear masters</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>Deshacer: {decision}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>Rehacer: {decision}</translation>
    </message>
    <message>
        <source>{number} of {count} · {kind}: {what}</source>
        <translation>{number} de {count} · {kind}: {what}</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>Siguiente (F8)</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>MasterActs</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>Elija una carpeta de biblioteca</translation>
    </message>
    <message>
        <source>Tests found {masters} bad.</source>
        <translation>Las pruebas dieron por malos {masters}.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Añadir de todos modos</translation>
    </message>
    <message>
        <source>Add only the others</source>
        <translation>Añadir solo los demás</translation>
    </message>
    <message>
        <source>{masters} could not be added: {reason}</source>
        <translation>{masters} no se pudieron añadir: {reason}</translation>
    </message>
    <message>
        <source>{masters} added to {library}.</source>
        <translation>{masters} añadidos a {library}.</translation>
    </message>
    <message>
        <source>{masters} in {library} already.</source>
        <translation>{masters} ya en {library}.</translation>
    </message>
    <message>
        <source>{masters} kept as superseded.</source>
        <translation>{masters} conservados como sustituidos.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}. The older one is kept as superseded.</source>
        <translation>El master está en la biblioteca: {path}. El anterior se conserva como sustituido.</translation>
    </message>
    <message>
        <source>The master is in the library: {path}</source>
        <translation>El master está en la biblioteca: {path}</translation>
    </message>
    <message>
        <source>The master was in the library already: {path}</source>
        <translation>El master ya estaba en la biblioteca: {path}</translation>
    </message>
    <message>
        <source>The library has a newer master; this one is kept as superseded: {path}</source>
        <translation>La biblioteca tiene un master más reciente; este se conserva como sustituido: {path}</translation>
    </message>
    <message>
        <source>These {masters}…</source>
        <translation>Estos {masters}…</translation>
    </message>
    <message>
        <source>These and the library’s {masters}…</source>
        <translation>Estos y los {masters} de la biblioteca…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>Elija una carpeta para la exportación</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. Add these grouping keywords: {names}.</source>
        <translation>{masters} exportados a {folder}. Añada estas palabras clave de agrupación: {names}.</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. No grouping keyword is needed.</source>
        <translation>{masters} exportados a {folder}. No hace falta ninguna palabra clave de agrupación.</translation>
    </message>
</context>
<context>
    <name>MasterViewer</name>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Choose an older master: blink, difference or ratio, and what changed</source>
        <translation>Elegir un master anterior: parpadeo, diferencia o cociente, y qué cambió</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The master is being tested…</source>
        <translation>Se está probando el master…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>older</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>The other file is no master of the same size.</source>
        <translation>El otro archivo no es un master del mismo tamaño.</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>Masters (*.xisf *.fits *.fit *.fts)</translation>
    </message>
</context>
<context>
    <name>MastersPage</name>
    <message>
        <source>Make them again</source>
        <translation>Hacerlos de nuevo</translation>
    </message>
    <message>
        <source>{names}: an older master is there and will be replaced, because something it is made of changed. Uncheck it below to keep the older one.</source>
        <translation>{names}: hay un master anterior que se sustituirá, porque cambió algo de lo que está hecho. Desmárquelo abajo para conservar el anterior.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} y {count} más</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made.</source>
        <translation>Se harán {masters} con {frames}.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date and kept.</source>
        <translation>{kept} de {all} están al día y se conservan.</translation>
    </message>
    <message>
        <source>A check box leaves a master, or one of its frames, out.</source>
        <translation>Una casilla excluye un master o una de sus tomas.</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The bias or dark of these flats is missing or not exact. Choose another one on the right, add a library by dropping its folder here, or ignore it.</source>
        <translation>El bias o dark de estos flats falta o no es exacto. Elija otro a la derecha, añada una biblioteca soltando su carpeta aquí, o ignórelo.</translation>
    </message>
    <message>
        <source>Every flat has what it needs, or what you chose for it.</source>
        <translation>Cada flat tiene lo que necesita, o lo que usted eligió.</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Select a flat in the list: here stands which bias and dark it gets, and why.</source>
        <translation>Seleccione un flat en la lista: aquí se ve qué bias y qué dark recibe, y por qué.</translation>
    </message>
    <message>
        <source>A {master} is made of its frames as they are: it needs no other master.</source>
        <translation>Un {master} se hace de sus tomas tal cual: no necesita otro master.</translation>
    </message>
    <message>
        <source>In this run it calibrates:</source>
        <translation>En esta ejecución calibra:</translation>
    </message>
    <message>
        <source>No flat of this run takes it.</source>
        <translation>Ningún flat de esta ejecución lo usa.</translation>
    </message>
    <message>
        <source>Flats take it only in a staged run: see the Plan tab for that.</source>
        <translation>Los flats lo usan solo en una ejecución por etapas: véase la pestaña Plan.</translation>
    </message>
</context>
<context>
    <name>MatchingTab</name>
    <message>
        <source>What counts as equal</source>
        <translation>Qué cuenta como igual</translation>
    </message>
    <message>
        <source>Exposures up to</source>
        <translation>Exposiciones hasta</translation>
    </message>
    <message>
        <source>Exposures that differ by no more are one; the larger of the two limits holds.</source>
        <translation>Las exposiciones que difieren en no más de esto son una; vale el mayor de los dos límites.</translation>
    </message>
    <message>
        <source>or up to</source>
        <translation>o hasta</translation>
    </message>
    <message>
        <source>% of the longer</source>
        <translation>% de la más larga</translation>
    </message>
    <message>
        <source>Frames within this are one group, and a match within it is exact.</source>
        <translation>Las tomas dentro de este margen son un grupo, y una asignación dentro de él es exacta.</translation>
    </message>
    <message>
        <source>Set points up to</source>
        <translation>Temperaturas fijadas hasta</translation>
    </message>
    <message>
        <source>Without a set point up to</source>
        <translation>Sin temperatura fijada hasta</translation>
    </message>
    <message>
        <source>Needs a look up to</source>
        <translation>Requiere revisión hasta</translation>
    </message>
    <message>
        <source>A master up to this far off is still taken, with a warning; beyond it, none.</source>
        <translation>Un master hasta esta diferencia aún se usa, con un aviso; más allá, ninguno.</translation>
    </message>
    <message>
        <source>Groups and matches follow at once.</source>
        <translation>Grupos y asignaciones cambian enseguida.</translation>
    </message>
    <message>
        <source>Libraries of masters</source>
        <translation>Bibliotecas de masters</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Elija una carpeta de masters</translation>
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
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecución</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Show the libraries</source>
        <translation>Mostrar las bibliotecas</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Configurar el motor</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>Mostrar los resultados</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Use the built-in engine</source>
        <translation>Usar el motor integrado</translation>
    </message>
    <message>
        <source>Use as library</source>
        <translation>Usar como biblioteca</translation>
    </message>
    <message>
        <source>Choose a rig</source>
        <translation>Elegir un equipo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Pixels per level (ADU)</source>
        <translation>Píxeles por nivel (ADU)</translation>
    </message>
    <message>
        <source>Pixels per level</source>
        <translation>Píxeles por nivel</translation>
    </message>
</context>
<context>
    <name>OverridesKeeper</name>
    <message>
        <source>{frames} left out</source>
        <translation>{frames} excluidas</translation>
    </message>
    <message>
        <source>{frames} taken in again</source>
        <translation>{frames} incluidas de nuevo</translation>
    </message>
    <message>
        <source>the header values of {frames} as in the files</source>
        <translation>los valores de cabecera de {frames} como en los archivos</translation>
    </message>
    <message>
        <source>header values of {frames} set</source>
        <translation>valores de cabecera de {frames} fijados</translation>
    </message>
    <message>
        <source>no master for a flat</source>
        <translation>ningún master para un flat</translation>
    </message>
    <message>
        <source>a master for a flat</source>
        <translation>un master para un flat</translation>
    </message>
    <message>
        <source>the best match for a flat</source>
        <translation>la mejor asignación para un flat</translation>
    </message>
    <message>
        <source>an issue ignored</source>
        <translation>un asunto ignorado</translation>
    </message>
    <message>
        <source>an issue asked about again</source>
        <translation>un asunto de nuevo abierto</translation>
    </message>
    <message>
        <source>{frames} kept as they are</source>
        <translation>{frames} conservadas tal cual</translation>
    </message>
    <message>
        <source>{frames} checked again</source>
        <translation>{frames} comprobadas de nuevo</translation>
    </message>
    <message>
        <source>all choices forgotten</source>
        <translation>todas las decisiones olvidadas</translation>
    </message>
    <message>
        <source>{reason} It is kept as {file}; decisions start anew.</source>
        <translation>{reason} Se conserva como {file}; las decisiones empiezan de cero.</translation>
    </message>
    <message>
        <source>{reason} Decisions are not kept meanwhile.</source>
        <translation>{reason} Mientras tanto las decisiones no se guardan.</translation>
    </message>
    <message>
        <source>Your choices cannot be kept in {folder}: {reason}.</source>
        <translation>Sus decisiones no se pueden guardar en {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Split off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>These {frames} become a group and a master of their own, named:</source>
        <translation>Estas {frames} forman un grupo y un master propios, llamado:</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>Nombre de la parte</translation>
    </message>
    <message>
        <source>after the meridian flip</source>
        <translation>tras el paso por el meridiano</translation>
    </message>
</context>
<context>
    <name>PixInsightTab</name>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>PixInsight where it is found, else built-in</source>
        <translation>PixInsight si se encuentra; si no, el integrado</translation>
    </message>
    <message>
        <source>Where PixInsight is</source>
        <translation>Dónde está PixInsight</translation>
    </message>
    <message>
        <source>looked for in the usual places</source>
        <translation>se busca en los lugares habituales</translation>
    </message>
    <message>
        <source>PixInsight&apos;s program or folder</source>
        <translation>Programa o carpeta de PixInsight</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Make masters with</source>
        <translation>Hacer los masters con</translation>
    </message>
    <message>
        <source>Program or folder</source>
        <translation>Programa o carpeta</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looks for PixInsight without starting it.</source>
        <translation>Busca PixInsight sin iniciarlo.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Starts PixInsight on a script of one line; it takes about half a minute.</source>
        <translation>Inicia PixInsight con un script de una línea; tarda medio minuto.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>Cómo se inicia</translation>
    </message>
    <message>
        <source>Instance slot</source>
        <translation>Número de instancia</translation>
    </message>
    <message>
        <source>A slot of its own keeps it apart from a PixInsight you work with.</source>
        <translation>Uno propio lo separa de un PixInsight con el que usted trabaja.</translation>
    </message>
    <message>
        <source>End it after silence of</source>
        <translation>Terminarlo tras un silencio de</translation>
    </message>
    <message>
        <source>Without any sign of life for this long, the run is ended.</source>
        <translation>Sin señal de vida durante este tiempo, la ejecución se termina.</translation>
    </message>
    <message>
        <source>Close it when the run is done</source>
        <translation>Cerrarlo al terminar la ejecución</translation>
    </message>
    <message>
        <source>Keep the calibrated flats</source>
        <translation>Conservar los flats calibrados</translation>
    </message>
    <message>
        <source>No splash screen</source>
        <translation>Sin pantalla de inicio</translation>
    </message>
    <message>
        <source>No start-up scripts</source>
        <translation>Sin scripts de inicio</translation>
    </message>
    <message>
        <source>No look for updates</source>
        <translation>Sin buscar actualizaciones</translation>
    </message>
    <message>
        <source>No messages at the start</source>
        <translation>Sin mensajes al inicio</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>Al arrancar</translation>
    </message>
    <message>
        <source>Scripts go to</source>
        <translation>Los scripts van a</translation>
    </message>
    <message>
        <source>the folder of the run</source>
        <translation>la carpeta de la ejecución</translation>
    </message>
    <message>
        <source>Folder for scripts</source>
        <translation>Carpeta de scripts</translation>
    </message>
    <message>
        <source>Where is PixInsight?</source>
        <translation>¿Dónde está PixInsight?</translation>
    </message>
    <message>
        <source>PixInsight is being started…</source>
        <translation>Iniciando PixInsight…</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Use the new masters for its flats</source>
        <translation>Usar los masters nuevos para sus flats</translation>
    </message>
    <message>
        <source>First bias and darks are made, then the flats with them and the library.</source>
        <translation>Primero se hacen bias y darks, después los flats con ellos y la biblioteca.</translation>
    </message>
    <message>
        <source>Make all again</source>
        <translation>Hacer todo de nuevo</translation>
    </message>
    <message>
        <source>Also masters that are up to date are made again.</source>
        <translation>También se hacen de nuevo los masters que están al día.</translation>
    </message>
    <message>
        <source>Make:</source>
        <translation>Hacer:</translation>
    </message>
    <message>
        <source>Make masters of this kind.</source>
        <translation>Hacer masters de este tipo.</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Pasos del plan</translation>
    </message>
    <message>
        <source>There is no plan yet: add frames first.</source>
        <translation>Aún no hay plan: añada primero tomas.</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made, by {engine}.</source>
        <translation>Se harán {masters} con {frames}, con {engine}.</translation>
    </message>
    <message>
        <source>Nothing is to be made.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Up to date and kept: {count}.</source>
        <translation>Al día y conservados: {count}.</translation>
    </message>
    <message>
        <source>Not possible: {count}.</source>
        <translation>No posibles: {count}.</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>unos {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>{size} por leer</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>{size} por escribir</translation>
    </message>
    <message>
        <source>{size} of disk in between</source>
        <translation>{size} de disco entretanto</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} libres</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <source>The disk is too small: the run needs {room}, and {free} are free.</source>
        <translation>El disco es demasiado pequeño: la ejecución necesita {room} y quedan {free} libres.</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{path} cannot be read: {why}. The defaults are used.</source>
        <translation>{path} no se puede leer: {why}. Se usan los valores por defecto.</translation>
    </message>
    <message>
        <source>{path} cannot be used and is now {aside}; the defaults are used. {why}</source>
        <translation>{path} no se puede usar y ahora se llama {aside}; se usan los valores por defecto. {why}</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop now; finished masters are kept</source>
        <translation>Detener ahora; los masters terminados se conservan</translation>
    </message>
    <message>
        <source>All {kept} up to date</source>
        <translation>Los {kept} están al día</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>Crear masters</translation>
    </message>
    <message>
        <source>Create {count}, keep {kept} up to date</source>
        <translation>Crear {count}, conservar {kept} al día</translation>
    </message>
    <message>
        <source>Create {masters}</source>
        <translation>Crear {masters}</translation>
    </message>
    <message>
        <source>Make them in {folder}</source>
        <translation>Hacerlos en {folder}</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>No registration, no network, no telemetry: all stays on this computer.</source>
        <translation>Sin registro, sin red, sin telemetría: todo se queda en este ordenador.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try the built-in engine</source>
        <translation>Probar el motor integrado</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Mostrar la línea</translation>
    </message>
    <message>
        <source>Show the line of the log that says it</source>
        <translation>Mostrar la línea del registro que lo dice</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>A run writes a report at its end.</source>
        <translation>Una ejecución escribe un informe al final.</translation>
    </message>
    <message>
        <source>Add to library…</source>
        <translation>Añadir a la biblioteca…</translation>
    </message>
    <message>
        <source>In library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} inferior, {high} superior</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>{part} of full scale, {level}</source>
        <translation>{part} del fondo de escala, {level}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>well exposed</source>
        <translation>bien expuesto</translation>
    </message>
    <message>
        <source>a little dark</source>
        <translation>algo oscuro</translation>
    </message>
    <message>
        <source>a little bright</source>
        <translation>algo brillante</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>demasiado oscuro</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>demasiado brillante</translation>
    </message>
    <message>
        <source>{single} → {noise} ADU, {gain}× less</source>
        <translation>{single} → {noise} ADU, {gain}× menos</translation>
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
        <translation>Excluir esta toma y hacer de nuevo {masters}</translation>
    </message>
    <message>
        <source>Leave these frames out and make {masters} again</source>
        <translation>Excluir estas tomas y hacer de nuevo {masters}</translation>
    </message>
    <message>
        <source>{title} of this run</source>
        <translation>{title} de esta ejecución</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Export for WBPP…</source>
        <translation>Exportar para WBPP…</translation>
    </message>
    <message>
        <source>A folder of masters for PixInsight’s WeightedBatchPreprocessing</source>
        <translation>Una carpeta de masters para el WeightedBatchPreprocessing de PixInsight</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Masters stand here once they are made.</source>
        <translation>Los masters aparecen aquí una vez hechos.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>A table that can be sorted, instead of cards</source>
        <translation>Una tabla que se puede ordenar, en lugar de tarjetas</translation>
    </message>
    <message>
        <source>{masters} failed for one reason: {reason}</source>
        <translation>Fallo por un mismo motivo ({masters}): {reason}</translation>
    </message>
    <message>
        <source>{masters} made</source>
        <translation>{masters} hechos</translation>
    </message>
    <message>
        <source>{masters} up to date</source>
        <translation>{masters} al día</translation>
    </message>
    <message>
        <source>{masters} failed</source>
        <translation>{masters} fallidos</translation>
    </message>
    <message>
        <source>{masters} not made</source>
        <translation>{masters} no hechos</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copiar las rutas</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copiar las filas como tabla</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>Probar el motor integrado</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>Mostrar la línea</translation>
    </message>
    <message>
        <source>Add all to library…</source>
        <translation>Añadir todo a la biblioteca…</translation>
    </message>
    <message>
        <source>Adding {number} of {count}…</source>
        <translation>Añadiendo {number} de {count}…</translation>
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
        <translation>Aún se están creando masters.</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date.</source>
        <translation>{kept} de {all} están al día.</translation>
    </message>
    <message>
        <source>Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest.</source>
        <translation>Detenido. {kept} de {all} están al día y se conservan; «Crear» continúa con el resto.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, {count} with a warning: see the cards.</source>
        <translation>{masters} hechos en {time}, {count} con un aviso: véanse las tarjetas.</translation>
    </message>
    <message>
        <source>{masters} made in {time}, each opened again and found good.</source>
        <translation>{masters} hechos en {time}, cada uno abierto de nuevo y comprobado.</translation>
    </message>
    <message>
        <source>{made} of {all} were made; the cards say why the others failed.</source>
        <translation>Se hicieron {made} de {all}; las tarjetas dicen por qué fallaron los otros.</translation>
    </message>
</context>
<context>
    <name>RigBox</name>
    <message>
        <source>Rig</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>No rig</source>
        <translation>Ningún equipo</translation>
    </message>
    <message>
        <source>By the camera</source>
        <translation>Según la cámara</translation>
    </message>
    <message>
        <source>Not clear: choose a rig</source>
        <translation>No está claro: elija uno</translation>
    </message>
    <message>
        <source>By the camera: none</source>
        <translation>Según la cámara: ninguno</translation>
    </message>
    <message>
        <source>By the camera: {rig}</source>
        <translation>Según la cámara: {rig}</translation>
    </message>
</context>
<context>
    <name>RigKeeper</name>
    <message>
        <source>Rigs are not kept, for {path} cannot be read.</source>
        <translation>Los equipos no se guardan, pues {path} no se puede leer.</translation>
    </message>
    <message>
        <source>The rigs cannot be kept in {path}: {reason}.</source>
        <translation>Los equipos no se pueden guardar en {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
</context>
<context>
    <name>RigsTab</name>
    <message>
        <source>After a scan the rig that has the camera of the frames is used by itself. What a rig does not have is as in the other settings.</source>
        <translation>Tras la lectura se usa por sí solo el equipo que tiene la cámara de las tomas. Lo que un equipo no tiene queda como en los demás ajustes.</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>New rig</source>
        <translation>Equipo nuevo</translation>
    </message>
    <message>
        <source>New rig from these frames</source>
        <translation>Equipo nuevo a partir de estas tomas</translation>
    </message>
    <message>
        <source>With the cameras, libraries and engine that are in use now</source>
        <translation>Con las cámaras, las bibliotecas y el motor que se usan ahora</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>One in each line, as the headers write it</source>
        <translation>Una en cada línea, como la escriben las cabeceras</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>Elija una carpeta de masters</translation>
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
        <translation>junto a la primera carpeta, o {night}/masters</translation>
    </message>
    <message>
        <source>A folder below that of the frames, or a whole path; it may hold {fields}</source>
        <translation>Una carpeta bajo la de las tomas, o una ruta completa; puede contener {fields}</translation>
    </message>
    <message>
        <source>As in the other settings</source>
        <translation>Como en los demás ajustes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>límite propio</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>No aplicado: {reason}.</translation>
    </message>
    <message>
        <source>For these frames: {folder}</source>
        <translation>Para estas tomas: {folder}</translation>
    </message>
    <message>
        <source>the rig {rig} added</source>
        <translation>equipo {rig} añadido</translation>
    </message>
    <message>
        <source>the rig {rig} removed</source>
        <translation>equipo {rig} quitado</translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>“Automatic” goes back to the match the program finds.</source>
        <translation>«Automático» vuelve a la asignación que encuentra el programa.</translation>
    </message>
    <message>
        <source>Candidates: {master}</source>
        <translation>Candidatos: {master}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Calibrate the flat with the selected master.</source>
        <translation>Calibrar el flat con el master seleccionado.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Ningún {kind}</translation>
    </message>
    <message>
        <source>Calibrate the flat without any master {kind}.</source>
        <translation>Calibrar el flat sin master {kind}.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Take a master from anywhere on your disks.</source>
        <translation>Tomar un master de cualquier lugar de sus discos.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back to the match the program finds.</source>
        <translation>Volver a la asignación que encuentra el programa.</translation>
    </message>
    <message>
        <source>{count} more masters match less well</source>
        <translation>{count} masters más coinciden peor</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>escalado</translation>
    </message>
    <message>
        <source>All agree in: {keys}</source>
        <translation>Todos coinciden en: {keys}</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>Elija un master</translation>
    </message>
    <message>
        <source>Masters ({patterns})</source>
        <translation>Masters ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>This was a replay of the run {name}. Nothing was made now.</source>
        <translation>Era una reproducción de la ejecución {name}. Ahora no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Started: {step}</source>
        <translation>Iniciado: {step}</translation>
    </message>
    <message>
        <source>Done: {step}: {path}</source>
        <translation>Hecho: {step}: {path}</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>Detenido: {step}</translation>
    </message>
    <message>
        <source>Failed: {step}: {reason}</source>
        <translation>Fallido: {step}: {reason}</translation>
    </message>
    <message>
        <source>{engine} has said nothing for {seconds} s: it may be waiting behind a dialog, for a licence or an update.</source>
        <translation>{engine} no dice nada desde hace {seconds} s: quizá espera tras un diálogo, una licencia o una actualización.</translation>
    </message>
    <message>
        <source>Nothing was heard of {engine} for {seconds} s: does the drive with the frames answer?</source>
        <translation>De {engine} no se sabe nada desde hace {seconds} s: ¿responde la unidad con las tomas?</translation>
    </message>
    <message>
        <source>Stopped: {made} finished and kept.</source>
        <translation>Detenido: {made} terminados y conservados.</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed. {step}: {reason}</source>
        <translation>{made} hechos, {failed} fallidos. {step}: {reason}</translation>
    </message>
    <message>
        <source>{made} made in {output}.</source>
        <translation>{made} hechos en {output}.</translation>
    </message>
    <message>
        <source>{made} made in {output}, {count} of them with a warning. {step}: {reason}</source>
        <translation>{made} hechos en {output}, {count} de ellos con un aviso. {step}: {reason}</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>{state}, with warnings</source>
        <translation>{state}, con avisos</translation>
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
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>How much of the run is done</source>
        <translation>Cuánto de la ejecución está hecho</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Pasos de la ejecución</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop now: finished masters are kept</source>
        <translation>Detener ahora: los masters terminados se conservan</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ahora</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>Detener tras este paso</translation>
    </message>
    <message>
        <source>Checking the frames first…</source>
        <translation>Primero se comprueban las tomas…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
    </message>
    <message>
        <source>Stopped after {time}: {made} made</source>
        <translation>Detenido tras {time}: {made} hechos</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed in {time}</source>
        <translation>{made} hechos, {failed} fallidos en {time}</translation>
    </message>
    <message>
        <source>{made} made in {time}</source>
        <translation>{made} hechos en {time}</translation>
    </message>
    <message>
        <source>Starting {engine}… {elapsed}</source>
        <translation>Iniciando {engine}… {elapsed}</translation>
    </message>
    <message>
        <source>A past run, told again</source>
        <translation>Una ejecución pasada, reproducida</translation>
    </message>
    <message>
        <source>Stage {stage} of 2</source>
        <translation>Etapa {stage} de 2</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>paso {now} de {all}</translation>
    </message>
    <message>
        <source>{elapsed} elapsed</source>
        <translation>{elapsed} transcurridos</translation>
    </message>
    <message>
        <source>stops after this step</source>
        <translation>se detiene tras este paso</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>casi terminado</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>The log cannot be saved as {path}: {reason}.</source>
        <translation>El registro no se puede guardar como {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>SampleNight</name>
    <message>
        <source>The sample frames cannot be written to {folder}: {reason}.</source>
        <translation>Las tomas de ejemplo no se pueden escribir en {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>ScanProcess</name>
    <message>
        <source>The scan ended before it was complete. Scan again.</source>
        <translation>La lectura terminó antes de estar completa. Léalo de nuevo.</translation>
    </message>
    <message>
        <source>The program that reads headers cannot be started: {reason}</source>
        <translation>El programa que lee las cabeceras no se puede iniciar: {reason}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>A dark with the exposure of flats. It is the best thing to subtract from them, better than a bias where the flats are long.</source>
        <translation>Un dark con la exposición de los flats. Es lo mejor que se les puede restar, mejor que un bias si los flats son largos.</translation>
    </message>
    <message>
        <source>A frame as long and as cold as a light, with the telescope covered. It holds the dark current and the hot pixels.</source>
        <translation>Una toma tan larga y tan fría como un light, con el telescopio tapado. Contiene la corriente de oscuridad y los píxeles calientes.</translation>
    </message>
    <message>
        <source>A frame of an evenly bright field, such as the sky at dusk. It holds vignetting, dust and the sensitivity of each pixel.</source>
        <translation>Una toma de un campo iluminado por igual, como el cielo del crepúsculo. Contiene el viñeteo, el polvo y la sensibilidad de cada píxel.</translation>
    </message>
    <message>
        <source>A frame of the shortest exposure with the telescope covered. It holds the offset and the pattern of the electronics.</source>
        <translation>Una toma de la exposición más corta, con el telescopio tapado. Contiene el offset y el patrón de la electrónica.</translation>
    </message>
    <message>
        <source>A name for what belongs to one or more cameras: libraries, output folder, engine and rejection. It is chosen by the camera in the headers.</source>
        <translation>Un nombre para lo que va con una o varias cámaras: bibliotecas, carpeta de salida, motor y rechazo. Se elige según la cámara de las cabeceras.</translation>
    </message>
    <message>
        <source>A newer master of the same settings is in the library. The older one is kept beside it, and no flat takes it.</source>
        <translation>En la biblioteca hay un master más reciente con los mismos ajustes. El anterior se conserva a su lado y ningún flat lo usa.</translation>
    </message>
    <message>
        <source>ADU per second</source>
        <translation>ADU por segundo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Already masters</source>
        <translation>Ya son masters</translation>
    </message>
    <message>
        <source>Amber, needs a look</source>
        <translation>Ámbar, requiere revisión</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>En 0</translation>
    </message>
    <message>
        <source>At full</source>
        <translation>Saturados</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Bias or dark missing</source>
        <translation>Falta bias o dark</translation>
    </message>
    <message>
        <source>Bias or dark needs a look</source>
        <translation>Bias o dark requiere revisión</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>Binning</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>C kernel ({variant})</source>
        <translation>kernel C ({variant})</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>Calibrador</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Cortado</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>No buscarlas</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>Doble</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Few frames</source>
        <translation>Pocas tomas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File or group</source>
        <translation>Archivo o grupo</translation>
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
        <translation>Dark de flat</translation>
    </message>
    <message>
        <source>Flat, no filter</source>
        <translation>Flat, sin filtro</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Toma</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Frames with the same settings, which become one master. Flats are kept apart by filter and night, too.</source>
        <translation>Tomas con los mismos ajustes, que forman un master. Los flats se separan además por filtro y noche.</translation>
    </message>
    <message>
        <source>From noon to noon, named by the day on which it begins. Flats of one evening and the next morning belong to one night.</source>
        <translation>De mediodía a mediodía, con el nombre del día en que empieza. Los flats de una tarde y de la mañana siguiente son de una misma noche.</translation>
    </message>
    <message>
        <source>GAIN is given in e-/ADU, so the camera&apos;s gain setting is unknown</source>
        <translation>GAIN está en e-/ADU, así que el ajuste de ganancia de la cámara es desconocido</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>How outliers are left out of the mean of each pixel: satellites, cosmic rays, stars in sky flats. Which way is best depends on how many frames there are.</source>
        <translation>Cómo se dejan fuera de la media de cada píxel los valores atípicos: satélites, rayos cósmicos, estrellas en flats de cielo. Qué método es mejor depende de cuántas tomas haya.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Excluirlas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Lights</translation>
    </message>
    <message>
        <source>Linear fit clipping</source>
        <translation>Recorte por ajuste lineal</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>Se hace de nuevo</translation>
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
        <translation>Master dark de flat</translation>
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
        <source>Masters cannot be written: {path} is write-protected.</source>
        <translation>Los masters no se pueden escribir: {path} está protegida contra escritura.</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean of all pixels</source>
        <translation>Media de todos los píxeles</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Median absolute deviation from the median</source>
        <translation>Desviación absoluta mediana respecto a la mediana</translation>
    </message>
    <message>
        <source>Median of all pixels</source>
        <translation>Mediana de todos los píxeles</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Min/max clipping</source>
        <translation>Recorte mín./máx.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Mixed sizes</source>
        <translation>Tamaños mezclados</translation>
    </message>
    <message>
        <source>Mixed sources</source>
        <translation>Orígenes mezclados</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Neither the header nor the name nor the folder tells what these files are. Set their type, or do without them.</source>
        <translation>Ni la cabecera ni el nombre ni la carpeta dicen qué son estos archivos. Fije su tipo o prescinda de ellos.</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>Sin bias</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>Sin tipo de toma</translation>
    </message>
    <message>
        <source>No master can be made of so few. If a header value keeps them apart from their group, set it; or do without them.</source>
        <translation>De tan pocas no se puede hacer un master. Si un valor de cabecera las separa de su grupo, fíjelo; o prescinda de ellas.</translation>
    </message>
    <message>
        <source>No rejection</source>
        <translation>Sin rechazo</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Noise of a pixel from frame to frame; known once the frames were checked</source>
        <translation>Ruido de un píxel de toma a toma; se conoce una vez comprobadas las tomas</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>Odd exposure</source>
        <translation>Exposición rara</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>Tomas raras</translation>
    </message>
    <message>
        <source>Odd levels</source>
        <translation>Niveles raros</translation>
    </message>
    <message>
        <source>Odd, left out</source>
        <translation>Rara, excluida</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Part of the pixels at full scale</source>
        <translation>Parte de los píxeles a fondo de escala</translation>
    </message>
    <message>
        <source>Part of the pixels that are 0</source>
        <translation>Parte de los píxeles que son 0</translation>
    </message>
    <message>
        <source>Percentile clipping</source>
        <translation>Recorte por percentiles</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script {script}: use --script-dir</source>
        <translation>No se le puede dar a PixInsight el script {script}: use --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script, as the folder for temporary files has a name with letters it does not take: choose a plain folder with --script-dir</source>
        <translation>No se le puede dar el script a PixInsight, pues la carpeta de archivos temporales tiene en su nombre letras que no admite: elija una carpeta sencilla con --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be told the name {name}: rename it</source>
        <translation>No se le puede dar a PixInsight el nombre {name}: cámbielo</translation>
    </message>
    <message>
        <source>PixInsight cannot combine frames of these file formats with each other: convert them to one, or use the built-in engine</source>
        <translation>PixInsight no puede combinar tomas de estos formatos entre sí: conviértalas a uno o use el motor integrado</translation>
    </message>
    <message>
        <source>PixInsight cannot read the master {kind}: make it again, or take it away</source>
        <translation>PixInsight no puede leer el master {kind}: hágalo de nuevo o quítelo</translation>
    </message>
    <message>
        <source>PixInsight cannot read {file}: it is damaged or no image; take it out</source>
        <translation>PixInsight no puede leer {file}: está dañado o no es una imagen; quítelo</translation>
    </message>
    <message>
        <source>PixInsight could calibrate none of the flats</source>
        <translation>PixInsight no pudo calibrar ninguno de los flats</translation>
    </message>
    <message>
        <source>PixInsight crashed (exit code {code}) without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight se bloqueó (código de salida {code}) sin ejecutar el script: inícielo a mano, cierre todos los diálogos y mire su licencia</translation>
    </message>
    <message>
        <source>PixInsight does not read packed frames such as {name}: unpack them, or use the built-in engine</source>
        <translation>PixInsight no lee tomas comprimidas como {name}: descomprímalas o use el motor integrado</translation>
    </message>
    <message>
        <source>PixInsight ended without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight terminó sin ejecutar el script: inícielo a mano, cierre todos los diálogos y mire su licencia</translation>
    </message>
    <message>
        <source>PixInsight made it, but said: {line}</source>
        <translation>PixInsight lo hizo, pero dijo: {line}</translation>
    </message>
    <message>
        <source>PixInsight may be waiting behind a window nobody sees: start it once by hand and close every dialog (licence, first start, updates), then run again</source>
        <translation>PixInsight puede estar esperando tras una ventana que nadie ve: inícielo una vez a mano y cierre todos los diálogos (licencia, primer inicio, actualizaciones); después ejecútelo de nuevo</translation>
    </message>
    <message>
        <source>PixInsight needs at least 3 frames</source>
        <translation>PixInsight necesita al menos 3 tomas</translation>
    </message>
    <message>
        <source>PixInsight ran out of memory: close other programs, or integrate fewer frames</source>
        <translation>PixInsight se quedó sin memoria: cierre otros programas o integre menos tomas</translation>
    </message>
    <message>
        <source>PixInsight reads the first frame of a sequence alone, not {name}: save its frames as single files, or use the built-in engine</source>
        <translation>PixInsight lee solo la primera toma de una secuencia, no {name}: guarde sus tomas como archivos sueltos o use el motor integrado</translation>
    </message>
    <message>
        <source>PixInsight tried to weight the frames by their stars, and these frames have none</source>
        <translation>PixInsight intentó ponderar las tomas por sus estrellas, y estas tomas no tienen ninguna</translation>
    </message>
    <message>
        <source>PixInsight version</source>
        <translation>Versión de PixInsight</translation>
    </message>
    <message>
        <source>PixInsight was not found in its usual places or on PATH: say where it is with --pixinsight-binary, or use --engine builtin</source>
        <translation>No se encontró PixInsight en sus lugares habituales ni en PATH: diga dónde está con --pixinsight-binary o use --engine builtin</translation>
    </message>
    <message>
        <source>PixInsight {ended} before it came to this step</source>
        <translation>PixInsight {ended} antes de llegar a este paso</translation>
    </message>
    <message>
        <source>PixInsight {ended} in the middle of this step</source>
        <translation>PixInsight {ended} en mitad de este paso</translation>
    </message>
    <message>
        <source>PixInsight {ended} without running the script: start it once by hand to see whether it asks for something (licence, first start), and see &apos;ap-master-calibration doctor --start&apos;</source>
        <translation>PixInsight {ended} sin ejecutar el script: inícielo una vez a mano para ver si pide algo (licencia, primer inicio) y vea &apos;ap-master-calibration doctor --start&apos;</translation>
    </message>
    <message>
        <source>PixInsight {version} started and ran a script</source>
        <translation>PixInsight {version} se inició y ejecutó un script</translation>
    </message>
    <message>
        <source>PixInsight&apos;s instance slot must be 1 to 256, not {value}</source>
        <translation>El número de instancia de PixInsight debe ser de 1 a 256, no {value}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process} has no parameter {name}</source>
        <translation>{process} de PixInsight no tiene el parámetro {name}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process}.{parameter} {expected}, not {value}</source>
        <translation>{process}.{parameter} de PixInsight {expected}, no {value}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>Mismo archivo</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>Escalado</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Temp. fijada</translation>
    </message>
    <message>
        <source>Set the header value that is wrong (the files stay as they are), leave the frames out, or ignore it.</source>
        <translation>Fije el valor de cabecera erróneo (los archivos quedan como están), excluya las tomas o ignórelo.</translation>
    </message>
    <message>
        <source>Settings that are not known</source>
        <translation>Ajustes no conocidos</translation>
    </message>
    <message>
        <source>Sigma clipping</source>
        <translation>Recorte sigma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>Desv. est.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>TIFF files are not read: convert to FITS first</source>
        <translation>no se leen archivos TIFF: conviértalos antes a FITS</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>Temp.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>Deriva de temperatura</translation>
    </message>
    <message>
        <source>Temperature of the sensor</source>
        <translation>Temperatura del sensor</translation>
    </message>
    <message>
        <source>The dark has another exposure than the flat, so it is multiplied by a factor k that is found in the frames. It needs a bias, and where k is above 1 the noise grows with it.</source>
        <translation>El dark tiene otra exposición que el flat, así que se multiplica por un factor k que se halla en las tomas. Necesita un bias, y si k es mayor que 1 el ruido crece con él.</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>El archivo que se escribirá</translation>
    </message>
    <message>
        <source>The flats make a master of their own without a filter. Set the filter they were taken with, or ignore it.</source>
        <translation>Los flats forman un master propio sin filtro. Fije el filtro con el que se tomaron o ignórelo.</translation>
    </message>
    <message>
        <source>The master bias or dark that is subtracted from each flat. It is made in the same run, or taken from a library.</source>
        <translation>El master bias o dark que se resta de cada flat. Se hace en la misma ejecución o se toma de una biblioteca.</translation>
    </message>
    <message>
        <source>The master can be made; with more frames it has less noise.</source>
        <translation>El master se puede hacer; con más tomas tiene menos ruido.</translation>
    </message>
    <message>
        <source>The master there cannot be read</source>
        <translation>El master que hay allí no se puede leer</translation>
    </message>
    <message>
        <source>The match works, but a value is not known or not quite the same. Read the reason, then keep it or choose another master.</source>
        <translation>La asignación sirve, pero un valor no se conoce o no es del todo igual. Lea el motivo y consérvela o elija otro master.</translation>
    </message>
    <message>
        <source>The mean of many frames without their outliers. It has far less noise than one frame.</source>
        <translation>La media de muchas tomas sin sus valores atípicos. Tiene mucho menos ruido que una toma.</translation>
    </message>
    <message>
        <source>The night a group was taken in, from noon to noon; the time of a frame in UTC</source>
        <translation>La noche en que se tomó un grupo, de mediodía a mediodía; la hora de una toma en UTC</translation>
    </message>
    <message>
        <source>The output folder cannot be made: {path} is not a folder.</source>
        <translation>La carpeta de salida no se puede crear: {path} no es una carpeta.</translation>
    </message>
    <message>
        <source>The pixels tell what the headers do not: frames taken with other settings, or with light on them, do not belong in one master. Split them, leave some out, or ignore it.</source>
        <translation>Los píxeles dicen lo que las cabeceras no: las tomas hechas con otros ajustes, o con luz, no pertenecen a un mismo master. Sepárelas, excluya algunas o ignórelo.</translation>
    </message>
    <message>
        <source>The set point of a group; the sensor&apos;s own temperature of a frame</source>
        <translation>La temperatura fijada de un grupo; la del sensor en una toma</translation>
    </message>
    <message>
        <source>The temperature the cooler was set to; the sensor&apos;s own may differ a little. Frames of two set points make two masters.</source>
        <translation>La temperatura a la que se fijó la refrigeración; la del sensor puede diferir un poco. Tomas de dos temperaturas fijadas dan dos masters.</translation>
    </message>
    <message>
        <source>These files take no part. Copy them again from where they come from, and they are read anew; or do without them.</source>
        <translation>Estos archivos no participan. Cópielos de nuevo desde su origen y se leerán otra vez; o prescinda de ellos.</translation>
    </message>
    <message>
        <source>These frames stand out from their group. Look at them: a cloud, a light left on, a wrong exposure? Leave them out, or ignore it.</source>
        <translation>Estas tomas se salen de su grupo. Mírelas: ¿una nube, una luz encendida, una exposición equivocada? Exclúyalas o ignórelo.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Too few frames for a master</source>
        <translation>Muy pocas tomas para un master</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>WBPP cannot distinguish it from {name}</source>
        <translation>WBPP no puede distinguirlo de {name}</translation>
    </message>
    <message>
        <source>WBPP takes masters as XISF files only</source>
        <translation>WBPP toma masters solo como archivos XISF</translation>
    </message>
    <message>
        <source>Warn and use them</source>
        <translation>Avisar y usarlas</translation>
    </message>
    <message>
        <source>What a flat is calibrated with, and what to look at; the reason of a file not used</source>
        <translation>Con qué se calibra un flat y qué hay que mirar; el motivo de un archivo que no se usa</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>Qué es raro</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
    <message>
        <source>Whether it is up to date cannot be known, and it is not replaced. Close the program that has it open, or mend its permissions, and plan again; or move it elsewhere.</source>
        <translation>No se puede saber si está al día, y no se sustituye. Cierre el programa que lo tiene abierto o corrija sus permisos y planifique de nuevo; o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>Por qué sí o por qué no</translation>
    </message>
    <message>
        <source>Winsorized sigma clipping</source>
        <translation>Recorte sigma winsorizado</translation>
    </message>
    <message>
        <source>Without identity</source>
        <translation>Sin identidad</translation>
    </message>
    <message>
        <source>a PixInsight already runs in slot {slot} (process {pid}): close it first or use another slot with --instance-id {free}</source>
        <translation>ya hay un PixInsight en la instancia {slot} (proceso {pid}): ciérrelo antes o use otra con --instance-id {free}</translation>
    </message>
    <message>
        <source>a binning</source>
        <translation>un binning</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>una cámara</translation>
    </message>
    <message>
        <source>a copy of {path}: it counts once</source>
        <translation>una copia de {path}: cuenta una vez</translation>
    </message>
    <message>
        <source>a dark of {dark} is longer than the flats ({flats}): made for lights?</source>
        <translation>un dark de {dark} es más largo que los flats ({flats}): ¿hecho para lights?</translation>
    </message>
    <message>
        <source>a dark of {dark} is taken unscaled from flats of {flats}: no bias matches</source>
        <translation>un dark de {dark} se usa sin escalar para flats de {flats}: no hay bias que coincida</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>a flat dark of {dark} is longer than the flats ({flats})</source>
        <translation>un dark de flat de {dark} es más largo que los flats ({flats})</translation>
    </message>
    <message>
        <source>a light frame</source>
        <translation>un light</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>un enlace que vuelve a sí mismo</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>una lista de {count}</translation>
    </message>
    <message>
        <source>a master needs at least {fewest} frames, not {count}</source>
        <translation>un master necesita al menos {fewest} tomas, no {count}</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>un método</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>una ruta</translation>
    </message>
    <message>
        <source>a rig has no name</source>
        <translation>un equipo no tiene nombre</translation>
    </message>
    <message>
        <source>a spot changed by {size}: dust moved, or something dries or freezes</source>
        <translation>una mancha cambió {size}: se movió polvo, o algo se seca o se hiela</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a value of a header</source>
        <translation>un valor de una cabecera</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>unas {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>unos {minutes} min</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>unos {seconds} s</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>envejecido</translation>
    </message>
    <message>
        <source>already a master {kind}</source>
        <translation>ya es un master {kind}</translation>
    </message>
    <message>
        <source>an unexpected error: {name}: {message}</source>
        <translation>un error inesperado: {name}: {message}</translation>
    </message>
    <message>
        <source>an unknown exposure</source>
        <translation>una exposición desconocida</translation>
    </message>
    <message>
        <source>an unknown size</source>
        <translation>un tamaño desconocido</translation>
    </message>
    <message>
        <source>another program has it open: close it there (PixInsight, another window of this program, a preview) and run again</source>
        <translation>lo tiene abierto otro programa: ciérrelo allí (PixInsight, otra ventana de este programa, una vista previa) y ejecute de nuevo</translation>
    </message>
    <message>
        <source>another run is at work in {output}: wait for its end or choose another folder</source>
        <translation>otra ejecución trabaja en {output}: espere a que termine o elija otra carpeta</translation>
    </message>
    <message>
        <source>archives are not read: unpack first</source>
        <translation>no se leen archivos comprimidos: descomprímalos antes</translation>
    </message>
    <message>
        <source>as good as the chosen one, which comes first by name</source>
        <translation>tan bueno como el elegido, que va primero por nombre</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>según los ajustes</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>malo</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>principio</translation>
    </message>
    <message>
        <source>below 0.001 %</source>
        <translation>menos del 0,001 %</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>bias</translation>
    </message>
    <message>
        <source>bias frames of {span}: are these darks?</source>
        <translation>tomas bias de {span}: ¿son darks?</translation>
    </message>
    <message>
        <source>bias libraries: {folders}</source>
        <translation>bibliotecas de bias: {folders}</translation>
    </message>
    <message>
        <source>binning</source>
        <translation>binning</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negra</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>motor integrado</translation>
    </message>
    <message>
        <source>by the number of frames</source>
        <translation>según el número de tomas</translation>
    </message>
    <message>
        <source>byte {position} of it is not {encoding}</source>
        <translation>su byte {position} no es {encoding}</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>carpeta de caché</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>calibrando</translation>
    </message>
    <message>
        <source>calibrators.{name} has other keys than bias and dark</source>
        <translation>calibrators.{name} tiene otras claves además de bias y dark</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>cámara</translation>
    </message>
    <message>
        <source>camera mode</source>
        <translation>modo de la cámara</translation>
    </message>
    <message>
        <source>camera raw files are not read: convert to FITS first</source>
        <translation>no se leen archivos raw de cámara: conviértalos antes a FITS</translation>
    </message>
    <message>
        <source>cameras: {cameras}</source>
        <translation>cámaras: {cameras}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cannot copy {name} to {folder}: another program keeps changing it</source>
        <translation>no se puede copiar {name} a {folder}: otro programa lo cambia sin cesar</translation>
    </message>
    <message>
        <source>cannot copy {name} to {where}: {cause}</source>
        <translation>no se puede copiar {name} a {where}: {cause}</translation>
    </message>
    <message>
        <source>cannot read the job {path}: {reason}</source>
        <translation>no se puede leer el trabajo {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot read the plan {path}: {reason}</source>
        <translation>no se puede leer el plan {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>no se puede leer {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}</source>
        <translation>no se puede escribir el script {path}: {reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}; choose another folder with --script-dir</source>
        <translation>no se puede escribir el script {path}: {reason}; elija otra carpeta con --script-dir</translation>
    </message>
    <message>
        <source>cannot write to the output folder {output}: {reason}; choose another folder or mend its permissions</source>
        <translation>no se puede escribir en la carpeta de salida {output}: {reason}; elija otra carpeta o corrija sus permisos</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: no permission, or another program has a file open there</source>
        <translation>no se puede escribir {name} en {where}: sin permiso, o lo tiene abierto otro programa</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: {reason}</source>
        <translation>no se puede escribir {name} en {where}: {reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>no se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>crashed (exit code {code})</source>
        <translation>se bloqueó (código de salida {code})</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>dark libraries: {folders}</source>
        <translation>bibliotecas de darks: {folders}</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>con fecha futura</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>different {keyword} in one group: {values}</source>
        <translation>{keyword} distinto en un grupo: {values}</translation>
    </message>
    <message>
        <source>display</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>electrons</source>
        <translation>electrones</translation>
    </message>
    <message>
        <source>electrons per second</source>
        <translation>electrones por segundo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>final</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminó</translation>
    </message>
    <message>
        <source>ends at {high}</source>
        <translation>termina en {high}</translation>
    </message>
    <message>
        <source>engine: {engine}</source>
        <translation>motor: {engine}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>every pixel of the master has the same value</source>
        <translation>todos los píxeles del master tienen el mismo valor</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>exposición</translation>
    </message>
    <message>
        <source>exposure equal</source>
        <translation>exposición igual</translation>
    </message>
    <message>
        <source>exposure the longest not longer than the shortest {kind}, {dark} for {flats}</source>
        <translation>exposición: la más larga no mayor que la más corta de {kind}, {dark} para {flats}</translation>
    </message>
    <message>
        <source>exposure the nearest longer, {dark} for {flats}</source>
        <translation>exposición: la siguiente más larga, {dark} para {flats}</translation>
    </message>
    <message>
        <source>exposure unknown, the chosen one has {chosen}</source>
        <translation>exposición desconocida, el elegido tiene {chosen}</translation>
    </message>
    <message>
        <source>exposure {dark} for {flats}: without a bias the dark cannot be scaled</source>
        <translation>exposición {dark} para {flats}: sin bias el dark no se puede escalar</translation>
    </message>
    <message>
        <source>exposure {dark} is longer than the {kind}&apos;s {flats}</source>
        <translation>exposición {dark}, más larga que la de {kind}: {flats}</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one has the {kind}&apos;s own</source>
        <translation>exposición {dark}; el elegido tiene la propia de {kind}</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one&apos;s {chosen} is nearer to the {kind}&apos;s {flats}</source>
        <translation>exposición {dark}; la del elegido, {chosen}, está más cerca de la de {kind}: {flats}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
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
        <translation>dark de flat</translation>
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
        <translation>flat, sin calibrar</translation>
    </message>
    <message>
        <source>focal length {value} mm</source>
        <translation>distancia focal {value} mm</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>frames as they are</source>
        <translation>tomas tal cual</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>reciente</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>ganancia</translation>
    </message>
    <message>
        <source>give at least one folder of frames and then the output folder: ap-master-calibration IN OUT</source>
        <translation>indique al menos una carpeta de tomas y después la carpeta de salida: ap-master-calibration IN OUT</translation>
    </message>
    <message>
        <source>give the folder of a run, OUT/logs/YYYYMMDD_HHMMSS</source>
        <translation>indique la carpeta de una ejecución, SALIDA/logs/AAAAMMDD_HHMMSS</translation>
    </message>
    <message>
        <source>give the folder of a run, such as {path}</source>
        <translation>indique la carpeta de una ejecución, como {path}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bueno</translation>
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
        <translation>en su lugar habitual</translation>
    </message>
    <message>
        <source>in the library: {reason}</source>
        <translation>en la biblioteca: {reason}</translation>
    </message>
    <message>
        <source>in the output folder, where frames are not used: move it elsewhere</source>
        <translation>en la carpeta de salida, donde no se usan tomas: muévala a otro lugar</translation>
    </message>
    <message>
        <source>instance slot</source>
        <translation>número de instancia</translation>
    </message>
    <message>
        <source>integrating</source>
        <translation>integrando</translation>
    </message>
    <message>
        <source>it agrees with its frames within {off}</source>
        <translation>coincide con sus tomas dentro de {off}</translation>
    </message>
    <message>
        <source>it cannot be decoded: signal {signal} ended the process that tried</source>
        <translation>no se puede decodificar: la señal {signal} terminó el proceso que lo intentó</translation>
    </message>
    <message>
        <source>it cannot be decoded: the process that tried ended with {code}</source>
        <translation>no se puede decodificar: el proceso que lo intentó terminó con {code}</translation>
    </message>
    <message>
        <source>it cannot begin: {reason}</source>
        <translation>no puede empezar: {reason}</translation>
    </message>
    <message>
        <source>it departs from its frames by {off}: it is not made of them</source>
        <translation>se aparta de sus tomas en {off}: no está hecho de ellas</translation>
    </message>
    <message>
        <source>it died too often</source>
        <translation>murió demasiadas veces</translation>
    </message>
    <message>
        <source>it has {count} channels</source>
        <translation>tiene {count} canales</translation>
    </message>
    <message>
        <source>it has {count} hot pixels that the others have not: it was exposed for longer</source>
        <translation>tiene {count} píxeles calientes que las otras no tienen: se expuso más tiempo</translation>
    </message>
    <message>
        <source>it holds the same pixels as {other}</source>
        <translation>contiene los mismos píxeles que {other}</translation>
    </message>
    <message>
        <source>it holds {count} images in one; masters are made of single frames</source>
        <translation>contiene {count} imágenes en una; los masters se hacen de tomas sueltas</translation>
    </message>
    <message>
        <source>it holds {count} images that are no series of frames, such as the chips of a mosaic: save each of them as a file of its own</source>
        <translation>contiene {count} imágenes que no son una serie de tomas, como los chips de un mosaico: guarde cada una como un archivo propio</translation>
    </message>
    <message>
        <source>it is a colour image (3 channels); masters are made of raw frames</source>
        <translation>es una imagen en color (3 canales); los masters se hacen de tomas sin procesar</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>es un enlace que vuelve a sí mismo</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>es un enlace a un archivo que no existe</translation>
    </message>
    <message>
        <source>it is a sequence of {count} frames packed by gzip: unpack it</source>
        <translation>es una secuencia de {count} tomas comprimida con gzip: descomprímala</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says, and raw flats are there</source>
        <translation>ya está calibrado, según su cabecera, y hay flats sin procesar</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says: masters are made of raw frames</source>
        <translation>ya está calibrado, según su cabecera: los masters se hacen de tomas sin procesar</translation>
    </message>
    <message>
        <source>it is calibrated already, by {name}: masters are made of raw frames</source>
        <translation>ya está calibrado, según {name}: los masters se hacen de tomas sin procesar</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>es mayor de {size} MB</translation>
    </message>
    <message>
        <source>it is lit unlike the others, by up to {size}: a cloud, the gradient of the sky or the panel</source>
        <translation>está iluminada de otro modo que las otras, hasta en {size}: una nube, el gradiente del cielo o el panel</translation>
    </message>
    <message>
        <source>it is marked &quot;Read-only&quot;: remove that mark in its properties, or move it elsewhere</source>
        <translation>está marcado como «Solo lectura»: quite esa marca en sus propiedades o muévalo a otro lugar</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles anidados</translation>
    </message>
    <message>
        <source>it is not JSON: line {line}, {reason}</source>
        <translation>no es JSON: línea {line}, {reason}</translation>
    </message>
    <message>
        <source>it is not a FITS file: it does not begin with SIMPLE</source>
        <translation>no es un archivo FITS: no empieza por SIMPLE</translation>
    </message>
    <message>
        <source>it is not a frame but a map ({type})</source>
        <translation>no es una toma sino un mapa ({type})</translation>
    </message>
    <message>
        <source>it is not a master bias, dark or flat</source>
        <translation>no es un master bias, dark ni flat</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is not an XISF file: it does not begin with XISF0100</source>
        <translation>no es un archivo XISF: no empieza por XISF0100</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>it is the same as the older one within the noise</source>
        <translation>es igual al anterior dentro del ruido</translation>
    </message>
    <message>
        <source>it shows no dust</source>
        <translation>no muestra polvo</translation>
    </message>
    <message numerus="yes">
        <source>it shows {count} spots of dust, the deepest takes {depth} % of the light</source>
        <translation>
            <numerusform>muestra {count} mancha de polvo, que quita el {depth} % de la luz</numerusform>
            <numerusform>muestra {count} manchas de polvo, la más profunda quita el {depth} % de la luz</numerusform>
        </translation>
    </message>
    <message>
        <source>it was killed (exit code {code}), perhaps because memory ran out</source>
        <translation>fue terminado por el sistema (código de salida {code}), quizá por falta de memoria</translation>
    </message>
    <message>
        <source>it was superseded by a newer one</source>
        <translation>fue sustituido por uno más reciente</translation>
    </message>
    <message>
        <source>it was superseded, but the newer one is not in these library folders</source>
        <translation>fue sustituido, pero el más reciente no está en estas carpetas de biblioteca</translation>
    </message>
    <message>
        <source>it was taken by a guide camera (PHD2)</source>
        <translation>se tomó con una cámara de guiado (PHD2)</translation>
    </message>
    <message>
        <source>its XML header claims a length of {size}</source>
        <translation>su cabecera XML declara una longitud de {size}</translation>
    </message>
    <message>
        <source>its XML header declares a DOCTYPE, which no XISF file has</source>
        <translation>su cabecera XML declara un DOCTYPE, que ningún archivo XISF tiene</translation>
    </message>
    <message>
        <source>its XML header is broken ({reason} in line {line})</source>
        <translation>su cabecera XML está rota ({reason} en la línea {line})</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one is made in this run</source>
        <translation>su edad es desconocida; el elegido se hace en esta ejecución</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one {chosen}</source>
        <translation>su edad es desconocida; el elegido, {chosen}</translation>
    </message>
    <message>
        <source>its bias is subtracted already, and no bias matches for the flats</source>
        <translation>su bias ya está restado y ningún bias coincide con los flats</translation>
    </message>
    <message>
        <source>its bytes are shuffled by {size}, which is no size of a sample</source>
        <translation>sus bytes están mezclados por {size}, que no es un tamaño de muestra</translation>
    </message>
    <message>
        <source>its columns are banded by {size} every {period} pixels</source>
        <translation>sus columnas tienen bandas de {size} cada {period} píxeles</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU</source>
        <translation>sus columnas difieren en {spread} ADU</translation>
    </message>
    <message>
        <source>its compressed block is not as long as its image</source>
        <translation>su bloque comprimido no es tan largo como su imagen</translation>
    </message>
    <message>
        <source>its compressed pixels are damaged: {error}</source>
        <translation>sus píxeles comprimidos están dañados: {error}</translation>
    </message>
    <message>
        <source>its compression has an unknown form ({form})</source>
        <translation>su compresión tiene una forma desconocida ({form})</translation>
    </message>
    <message>
        <source>its darkest corner has only {part} of the light of the middle: was something in the way?</source>
        <translation>su esquina más oscura tiene solo el {part} de la luz del centro: ¿había algo en medio?</translation>
    </message>
    <message>
        <source>its darkest corner has {part} of the light of the middle</source>
        <translation>su esquina más oscura tiene el {part} de la luz del centro</translation>
    </message>
    <message>
        <source>its even and odd frames agree within {off} in every patch</source>
        <translation>sus tomas pares e impares coinciden dentro de {off} en cada zona</translation>
    </message>
    <message>
        <source>its even and odd frames differ by {off} in a part of the picture: did light or a cloud change while they were taken?</source>
        <translation>sus tomas pares e impares difieren en {off} en una parte de la imagen: ¿cambió la luz o una nube mientras se tomaban?</translation>
    </message>
    <message>
        <source>its folder &apos;{name}&apos; says both {first} and {second}: set the type</source>
        <translation>su carpeta &apos;{name}&apos; dice a la vez {first} y {second}: fije el tipo</translation>
    </message>
    <message>
        <source>its gzip compression is damaged</source>
        <translation>su compresión gzip está dañada</translation>
    </message>
    <message>
        <source>its header claims {size} of pixels, and {packed} are there</source>
        <translation>su cabecera declara {size} de píxeles y hay {packed}</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (NAXIS is missing)</source>
        <translation>su cabecera no da el tamaño de la imagen (falta NAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (ZNAXIS)</source>
        <translation>su cabecera no da el tamaño de la imagen (ZNAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (no {keyword})</source>
        <translation>su cabecera no da el tamaño de la imagen (no hay {keyword})</translation>
    </message>
    <message>
        <source>its header does not name the form of its pixels (no sampleFormat)</source>
        <translation>su cabecera no dice la forma de sus píxeles (sin sampleFormat)</translation>
    </message>
    <message>
        <source>its header does not say where the pixels are (location is &apos;{value}&apos;)</source>
        <translation>su cabecera no dice dónde están los píxeles (location es &apos;{value}&apos;)</translation>
    </message>
    <message>
        <source>its header gives an impossible number of axes (NAXIS is {value})</source>
        <translation>su cabecera da un número de ejes imposible (NAXIS es {value})</translation>
    </message>
    <message>
        <source>its header gives an impossible size</source>
        <translation>su cabecera da un tamaño imposible</translation>
    </message>
    <message>
        <source>its header gives an impossible size (geometry is &apos;{value}&apos;)</source>
        <translation>su cabecera da un tamaño imposible (geometry es &apos;{value}&apos;)</translation>
    </message>
    <message>
        <source>its header gives an impossible size ({keyword} is {value})</source>
        <translation>su cabecera da un tamaño imposible ({keyword} es {value})</translation>
    </message>
    <message>
        <source>its header gives no image size (geometry is &apos;{value}&apos;)</source>
        <translation>su cabecera no da ningún tamaño de imagen (geometry es &apos;{value}&apos;)</translation>
    </message>
    <message>
        <source>its header has no end (no END card in 4 MB)</source>
        <translation>su cabecera no tiene fin (sin tarjeta END en 4 MB)</translation>
    </message>
    <message>
        <source>its header has no end (no END card)</source>
        <translation>su cabecera no tiene fin (sin tarjeta END)</translation>
    </message>
    <message>
        <source>its header lies too deep inside a compressed file; unpack it first</source>
        <translation>su cabecera está demasiado dentro de un archivo comprimido; descomprímalo antes</translation>
    </message>
    <message>
        <source>its header says that the pixels lie inside the header</source>
        <translation>su cabecera dice que los píxeles están dentro de la cabecera</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}, at the {end} of the series: its sensor was warmer or colder by about {degrees}</source>
        <translation>sus píxeles calientes difieren en {off}, al {end} de la serie: su sensor estaba unos {degrees} más caliente o más frío</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: it was exposed for {factor} times as long as the others</source>
        <translation>sus píxeles calientes difieren en {off}: se expuso {factor} veces el tiempo de las otras</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: its sensor was at {own}, the others&apos; at {usual}</source>
        <translation>sus píxeles calientes difieren en {off}: su sensor estaba a {own}, el de las otras a {usual}</translation>
    </message>
    <message>
        <source>its image needs {needed}, but its header gives it {size}</source>
        <translation>su imagen necesita {needed}, pero su cabecera le da {size}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner</source>
        <translation>su nivel cambia {step} de esquina a esquina</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner: did light get in?</source>
        <translation>su nivel cambia {step} de esquina a esquina: ¿entró luz?</translation>
    </message>
    <message>
        <source>its level is {change} ADU from the older one&apos;s</source>
        <translation>su nivel dista {change} ADU del del anterior</translation>
    </message>
    <message>
        <source>its level is {level}</source>
        <translation>su nivel es {level}</translation>
    </message>
    <message>
        <source>its level is {level} and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>su nivel es {level} y su ruido {noise} veces el de las otras: la ganancia, el offset o el modo de lectura eran otros</translation>
    </message>
    <message>
        <source>its level is {level} of full scale</source>
        <translation>su nivel es el {level} del fondo de escala</translation>
    </message>
    <message>
        <source>its level is {level} of full scale: the telescope was not covered</source>
        <translation>su nivel es el {level} del fondo de escala: el telescopio no estaba tapado</translation>
    </message>
    <message>
        <source>its level is {level} off and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>su nivel difiere {level} y su ruido es {noise} veces el de las otras: la ganancia, el offset o el modo de lectura eran otros</translation>
    </message>
    <message>
        <source>its level is {off} above that of the others</source>
        <translation>su nivel está {off} por encima del de las otras</translation>
    </message>
    <message>
        <source>its level is {off} below that of the others</source>
        <translation>su nivel está {off} por debajo del de las otras</translation>
    </message>
    <message>
        <source>its level is {off} off that of the others</source>
        <translation>su nivel difiere {off} del de las otras</translation>
    </message>
    <message>
        <source>its level is {signal} ADU above its bias</source>
        <translation>su nivel está {signal} ADU por encima de su bias</translation>
    </message>
    <message>
        <source>its level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>su nivel de {dark} está por debajo del del master bias, {bias}: ¿se tomaron con otro offset?</translation>
    </message>
    <message>
        <source>its master {kind} was not made: {reason} ({name})</source>
        <translation>su máster {kind} no se hizo: {reason} ({name})</translation>
    </message>
    <message>
        <source>left out: {why} ({name})</source>
        <translation>excluida: {why} ({name})</translation>
    </message>
    <message>
        <source>{count} frames are odd, the first of them: {why} ({names})</source>
        <translation>{count} tomas son raras, la primera: {why} ({names})</translation>
    </message>
    <message>
        <source>its master {kind} {path} is not there; make the plan again</source>
        <translation>su master {kind} {path} no existe; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} brighter from the first frame to the last: water dries or frost goes; wait, and take them again</source>
        <translation>una mancha hacia la columna {column}, fila {row} se vuelve un {size} más clara de la primera a la última toma: se seca agua o desaparece escarcha; espere y repítalas</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} darker from the first frame to the last: dew or frost settles; warm the window, and take them again</source>
        <translation>una mancha hacia la columna {column}, fila {row} se vuelve un {size} más oscura de la primera a la última toma: se deposita rocío o escarcha; caliente la ventana y repítalas</translation>
    </message>
    <message>
        <source>it does not have the camera {camera}</source>
        <translation>no tiene la cámara {camera}</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others</source>
        <translation>su zona más brillante está {glow} por encima de las demás</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others, which leaves little range for light there: use a shorter exposure</source>
        <translation>su zona más brillante está {glow} por encima de las demás, lo que deja poco rango para la luz: use una exposición más corta</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>sus columnas difieren en {spread} ADU, más que el ruido de una toma: ¿falla algo en la lectura?</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light</source>
        <translation>su mancha más profunda quita el {depth} % de la luz</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light, and no flat brings back what is missing there: clean the sensor</source>
        <translation>su mancha más profunda quita el {depth} % de la luz, y ningún flat devuelve lo que falta ahí: limpie el sensor</translation>
    </message>
    <message>
        <source>its master {kind} {path} is {size}, the flats are {wanted}: choose a master of that size</source>
        <translation>su master {kind} {path} es de {size}, los flats son de {wanted}: elija un master de ese tamaño</translation>
    </message>
    <message>
        <source>its name holds a character no file system takes</source>
        <translation>su nombre contiene un carácter que ningún sistema de archivos admite</translation>
    </message>
    <message>
        <source>its name says both {first} and {second}: set the type</source>
        <translation>su nombre dice a la vez {first} y {second}: fije el tipo</translation>
    </message>
    <message>
        <source>its noise is {noise}, {times} times what a mean of {count} frames has</source>
        <translation>su ruido es {noise}, {times} veces el de una media de {count} tomas</translation>
    </message>
    <message>
        <source>its noise is {ratio} times that of the others</source>
        <translation>su ruido es {ratio} veces el de las otras</translation>
    </message>
    <message>
        <source>its noise of {noise} is {times} times what a mean of {count} frames has: do the frames belong together?</source>
        <translation>su ruido de {noise} es {times} veces el de una media de {count} tomas: ¿pertenecen juntas?</translation>
    </message>
    <message>
        <source>its patches differ from the older one&apos;s by {off} at most</source>
        <translation>sus zonas difieren de las del anterior en {off} como mucho</translation>
    </message>
    <message>
        <source>its path is longer than this system takes: move it to a shorter one</source>
        <translation>su ruta es más larga de lo que admite este sistema: muévalo a una más corta</translation>
    </message>
    <message>
        <source>its pixels are compressed by {codec}, which this program cannot read</source>
        <translation>sus píxeles están comprimidos con {codec}, que este programa no puede leer</translation>
    </message>
    <message>
        <source>its pixels are damaged: they do not agree with their {kind} checksum</source>
        <translation>sus píxeles están dañados: no coinciden con su suma de control {kind}</translation>
    </message>
    <message>
        <source>its pixels are in another file; only whole XISF files are read</source>
        <translation>sus píxeles están en otro archivo; solo se leen archivos XISF completos</translation>
    </message>
    <message>
        <source>its pixels are in {unit}, those of the {kind} in {other}</source>
        <translation>sus píxeles están en {unit}, los de {kind} en {other}</translation>
    </message>
    <message>
        <source>its pixels are no {encoding} text: {error}</source>
        <translation>sus píxeles no son texto {encoding}: {error}</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read (BITPIX is {value})</source>
        <translation>sus píxeles tienen una forma que este programa no lee (BITPIX es {value})</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read ({form})</source>
        <translation>sus píxeles tienen una forma que este programa no lee ({form})</translation>
    </message>
    <message>
        <source>its pixels scatter {times} times as much as the older one&apos;s</source>
        <translation>sus píxeles se dispersan {times} veces lo que los del anterior</translation>
    </message>
    <message>
        <source>its ratio to the older one departs from 1 by {off} % at most</source>
        <translation>su cociente con el anterior se aparta de 1 en un {off} % como mucho</translation>
    </message>
    <message>
        <source>its rows are banded by {size} every {period} pixels</source>
        <translation>sus filas tienen bandas de {size} cada {period} píxeles</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU</source>
        <translation>sus filas difieren en {spread} ADU</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>sus filas difieren en {spread} ADU, más que el ruido de una toma: ¿falla algo en la lectura?</translation>
    </message>
    <message>
        <source>its rows lie bottom-up and are turned</source>
        <translation>sus filas van de abajo arriba y se giran</translation>
    </message>
    <message>
        <source>its tests found it bad: {why}</source>
        <translation>sus pruebas lo dan por malo: {why}</translation>
    </message>
    <message>
        <source>its weakest colour has only {part} of the light of the strongest, and is noisy: use a whiter light</source>
        <translation>su color más débil tiene solo el {part} de la luz del más fuerte y es ruidoso: use una luz más blanca</translation>
    </message>
    <message>
        <source>its weakest colour has {part} of the light of the strongest</source>
        <translation>su color más débil tiene el {part} de la luz del más fuerte</translation>
    </message>
    <message>
        <source>its {kind} was not made: {step}</source>
        <translation>su {kind} no se hizo: {step}</translation>
    </message>
    <message>
        <source>its {size} of pixels cannot be unpacked to {folder}: {error}</source>
        <translation>sus {size} de píxeles no se pueden descomprimir en {folder}: {error}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>leave out {option} to see</source>
        <translation>omita {option} para ver</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>left out by the check: {why}</source>
        <translation>excluida por la comprobación: {why}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>excluida por usted</translation>
    </message>
    <message>
        <source>left out: only {kinds} asked for</source>
        <translation>excluido: solo se pidió {kinds}</translation>
    </message>
    <message>
        <source>less is known of it than of the chosen one: {keys} cannot be compared</source>
        <translation>se sabe menos de él que del elegido: {keys} no se pueden comparar</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>library</source>
        <translation>biblioteca</translation>
    </message>
    <message>
        <source>light</source>
        <translation>light</translation>
    </message>
    <message>
        <source>light got in: a part of it is brighter by {size}</source>
        <translation>entró luz: una parte es {size} más brillante</translation>
    </message>
    <message>
        <source>light leak</source>
        <translation>entrada de luz</translation>
    </message>
    <message>
        <source>linear fit clipping needs at least 5 frames: choose another rejection</source>
        <translation>el recorte por ajuste lineal necesita al menos 5 tomas: elija otro rechazo</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>configuración regional</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>low {value}</source>
        <translation>bajo {value}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>made again because you asked for it</source>
        <translation>se hace de nuevo porque usted lo pidió</translation>
    </message>
    <message>
        <source>made anew in this run, and not used for its flats; --staged uses it</source>
        <translation>se hace de nuevo en esta ejecución y no se usa para sus flats; --staged lo usa</translation>
    </message>
    <message>
        <source>made by {engine}</source>
        <translation>hecho por {engine}</translation>
    </message>
    <message>
        <source>made by {engine}, and {parts} changed since</source>
        <translation>hecho por {engine}, y desde entonces cambió: {parts}</translation>
    </message>
    <message>
        <source>made in this run</source>
        <translation>hecho en esta ejecución</translation>
    </message>
    <message>
        <source>made {ago}</source>
        <translation>hecho {ago}</translation>
    </message>
    <message>
        <source>made, with warnings</source>
        <translation>hecho, con avisos</translation>
    </message>
    <message>
        <source>make again</source>
        <translation>hacer de nuevo</translation>
    </message>
    <message>
        <source>masters are not made of its type, &apos;{type}&apos;</source>
        <translation>no se hacen masters de su tipo, &apos;{type}&apos;</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>midiendo</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale, with {share} of their pixels at it: sensors are not linear there; expose for less</source>
        <translation>la mayoría de las tomas están al {level} del fondo de escala, con el {share} de sus píxeles en él: ahí los sensores no son lineales; exponga menos</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale: they add more noise than they remove; expose for longer</source>
        <translation>la mayoría de las tomas están al {level} del fondo de escala: añaden más ruido del que quitan; exponga más</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cercano</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>requiere revisión</translation>
    </message>
    <message>
        <source>neither header gives the camera or its settings: only the size agrees</source>
        <translation>ninguna de las cabeceras da la cámara ni sus ajustes: solo coincide el tamaño</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>night</source>
        <translation>noche</translation>
    </message>
    <message>
        <source>no answer for {seconds} s: is its drive there?</source>
        <translation>sin respuesta desde hace {seconds} s: ¿está conectada su unidad?</translation>
    </message>
    <message>
        <source>no calibration frame in {folder} names its camera</source>
        <translation>ninguna toma de calibración de {folder} indica su cámara</translation>
    </message>
    <message>
        <source>no camera: it is used where a person chooses it</source>
        <translation>sin cámara: solo se usa cuando una persona lo elige</translation>
    </message>
    <message>
        <source>no correlation between the master dark and {frames}: it takes nothing off there</source>
        <translation>sin correlación entre el master dark y {frames}: ahí no resta nada</translation>
    </message>
    <message>
        <source>no image of two dimensions in the file</source>
        <translation>ninguna imagen de dos dimensiones en el archivo</translation>
    </message>
    <message>
        <source>no master bias, dark or flat found in {folders}</source>
        <translation>ningún master bias, dark ni flat en {folders}</translation>
    </message>
    <message>
        <source>no master can be made: {where} the reasons</source>
        <translation>no se puede hacer ningún master: {where} los motivos</translation>
    </message>
    <message>
        <source>no master dark agrees</source>
        <translation>ningún master dark coincide</translation>
    </message>
    <message>
        <source>no master was written</source>
        <translation>no se escribió ningún master</translation>
    </message>
    <message>
        <source>no master {kind} agrees</source>
        <translation>ningún master {kind} coincide</translation>
    </message>
    <message>
        <source>no master {kind} agrees among {count}</source>
        <translation>ningún master {kind} coincide entre {count}</translation>
    </message>
    <message>
        <source>no master {kind} to choose from</source>
        <translation>no hay master {kind} para elegir</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted}</source>
        <translation>ningún master {kind} con {wanted}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted} among {count}</source>
        <translation>ningún master {kind} con {wanted} entre {count}</translation>
    </message>
    <message>
        <source>no master {kind}: chosen by you</source>
        <translation>sin master {kind}: elegido por usted</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is a master {other}</source>
        <translation>sin master {kind}: {path}, elegido por usted, es un master {other}</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is one frame and no master</source>
        <translation>sin master {kind}: {path}, elegido por usted, es una toma y no un master</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>sin coincidencia</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>sin permiso para abrirlo</translation>
    </message>
    <message>
        <source>no rig has the camera {camera}</source>
        <translation>ningún equipo tiene la cámara {camera}</translation>
    </message>
    <message>
        <source>no rig, chosen by you</source>
        <translation>ningún equipo, elegido por usted</translation>
    </message>
    <message>
        <source>no rig: the frames name no camera</source>
        <translation>ningún equipo: las tomas no indican cámara</translation>
    </message>
    <message>
        <source>no room for {name} in {where}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>no hay sitio para {name} en {where}: ocupa {size} y quedan {free} libres. Haga sitio o elija otra carpeta</translation>
    </message>
    <message>
        <source>no set point is known, and the sensor ran from {span}</source>
        <translation>no se conoce la temperatura fijada, y el sensor varió de {span}</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended</source>
        <translation>sin señal de vida desde hace {seconds} s: se terminó el motor</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended; {cause}</source>
        <translation>sin señal de vida desde hace {seconds} s: se terminó el motor; {cause}</translation>
    </message>
    <message>
        <source>no sign of life: {cause}</source>
        <translation>sin señal de vida: {cause}</translation>
    </message>
    <message>
        <source>no {keys} in the headers: kept apart from {frames} of {values}</source>
        <translation>sin {keys} en las cabeceras: separadas de {frames} de {values}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>none of the sampled pixels has a value in any frame</source>
        <translation>ninguno de los píxeles muestreados tiene un valor en ninguna toma</translation>
    </message>
    <message>
        <source>none, and PixInsight needs one: install xvfb (xvfb-run)</source>
        <translation>ninguna, y PixInsight necesita una: instale xvfb (xvfb-run)</translation>
    </message>
    <message>
        <source>none; xvfb-run gives PixInsight one</source>
        <translation>ninguna; xvfb-run le da una a PixInsight</translation>
    </message>
    <message>
        <source>not a frame</source>
        <translation>no es una toma</translation>
    </message>
    <message>
        <source>not a frame: the name does not end in .fit, .fits, .fts or .xisf</source>
        <translation>no es una toma: el nombre no termina en .fit, .fits, .fts ni .xisf</translation>
    </message>
    <message>
        <source>not a master</source>
        <translation>no es un master</translation>
    </message>
    <message>
        <source>not a plan of this program: {reason}; make the plan again</source>
        <translation>no es un plan de este programa: {reason}; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>not calibrated: neither a master bias nor a master dark matches</source>
        <translation>sin calibrar: no coincide ni un master bias ni un master dark</translation>
    </message>
    <message>
        <source>not checked: {reason} ({name})</source>
        <translation>sin comprobar: {reason} ({name})</translation>
    </message>
    <message>
        <source>not enough memory; give a smaller --memory or fewer --jobs</source>
        <translation>no hay memoria suficiente; indique un --memory menor o menos --jobs</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>not known before it starts: the script suits every version from 1.8.9 on</source>
        <translation>no se sabe antes de iniciarlo: el script sirve para toda versión desde la 1.8.9</translation>
    </message>
    <message>
        <source>not made: {reason}</source>
        <translation>no hecho: {reason}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>no posible</translation>
    </message>
    <message>
        <source>nothing but its size is known to agree</source>
        <translation>solo se sabe que coincide el tamaño</translation>
    </message>
    <message>
        <source>nothing is left of {share} of the pixels when the bias or dark is subtracted: are the calibration frames right?</source>
        <translation>al restar el bias o el dark no queda nada del {share} de los píxeles: ¿son correctas las tomas de calibración?</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>nothing says what it is: no type in its header, its name or its folder</source>
        <translation>nada dice qué es: ni un tipo en su cabecera, ni su nombre ni su carpeta</translation>
    </message>
    <message>
        <source>number of frames {value}</source>
        <translation>número de tomas {value}</translation>
    </message>
    <message>
        <source>numpy (APMC_KERNEL asks for it)</source>
        <translation>numpy (lo pide APMC_KERNEL)</translation>
    </message>
    <message>
        <source>numpy ({reason})</source>
        <translation>numpy ({reason})</translation>
    </message>
    <message>
        <source>of the right kind</source>
        <translation>del tipo correcto</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>offset</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>older (made earlier on {made})</source>
        <translation>más antiguo (hecho antes, el {made})</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one is made in this run)</source>
        <translation>más antiguo (hecho {made}, el elegido se hace en esta ejecución)</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one {chosen})</source>
        <translation>más antiguo (hecho {made}; el elegido, {chosen})</translation>
    </message>
    <message>
        <source>older than {name}</source>
        <translation>más antiguo que {name}</translation>
    </message>
    <message>
        <source>on PATH</source>
        <translation>en PATH</translation>
    </message>
    <message>
        <source>one of {paths} cannot be read: the engine died while it read them: {how}; leave it out</source>
        <translation>uno de {paths} no se puede leer: el motor murió al leerlos: {how}; exclúyalo</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>uno de {values}</translation>
    </message>
    <message numerus="yes">
        <source>only {count} frames: {enough} or more give a cleaner master</source>
        <translation>
            <numerusform>solo {count} toma: {enough} o más dan un master más limpio</numerusform>
            <numerusform>solo {count} tomas: {enough} o más dan un master más limpio</numerusform>
        </translation>
    </message>
    <message>
        <source>only {frames} without the odd ones that are left out: a master needs at least {needed}</source>
        <translation>solo {frames} sin las raras que se excluyen: un master necesita al menos {needed}</translation>
    </message>
    <message>
        <source>only {frames}: a master needs at least {needed}</source>
        <translation>solo {frames}: un master necesita al menos {needed}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>carpeta de salida</translation>
    </message>
    <message>
        <source>output {folder}, by the pattern {pattern}</source>
        <translation>salida {folder}, según el patrón {pattern}</translation>
    </message>
    <message>
        <source>output: {pattern}</source>
        <translation>salida: {pattern}</translation>
    </message>
    <message>
        <source>packed XISF files are not read: unpack the file first</source>
        <translation>no se leen archivos XISF comprimidos: descomprima antes el archivo</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>patrón</translation>
    </message>
    <message>
        <source>pixels are at full scale in {frames}; use a shorter exposure</source>
        <translation>hay píxeles a fondo de escala en {frames}; use una exposición más corta</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>put away by hand: a stash</source>
        <translation>apartado a mano: un stash</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>rejection takes no part of a frame as a whole</source>
        <translation>el rechazo no quita de ninguna toma una parte entera</translation>
    </message>
    <message>
        <source>rejection: {rejection}</source>
        <translation>rechazo: {rejection}</translation>
    </message>
    <message>
        <source>replaced or touched since the plan was made, and used as they are now: {files}</source>
        <translation>sustituidas o tocadas desde que se hizo el plan, y usadas como están ahora: {files}</translation>
    </message>
    <message>
        <source>rig {rig}, by the camera {camera}</source>
        <translation>equipo {rig}, por la cámara {camera}</translation>
    </message>
    <message>
        <source>rig {rig}, chosen by you</source>
        <translation>equipo {rig}, elegido por usted</translation>
    </message>
    <message>
        <source>rig {rig}: {reason}</source>
        <translation>equipo {rig}: {reason}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>same {keys}</source>
        <translation>mismo: {keys}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>saturada</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>script folder</source>
        <translation>carpeta de scripts</translation>
    </message>
    <message>
        <source>see above for</source>
        <translation>véanse arriba</translation>
    </message>
    <message>
        <source>set by you: {values}</source>
        <translation>fijado por usted: {values}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>several rigs have the camera {camera}: {rigs}</source>
        <translation>varios equipos tienen la cámara {camera}: {rigs}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>tamaño {size}</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>manchas</translation>
    </message>
    <message>
        <source>spots of dust: {new} new, {gone} gone, {moved} moved</source>
        <translation>manchas de polvo: {new} nuevas, {gone} desaparecidas, {moved} movidas</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>estrellas</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>starts at {low}</source>
        <translation>empieza en {low}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>superseded by a newer one</source>
        <translation>sustituido por uno más reciente</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made})</source>
        <translation>sustituido por uno más reciente (hecho {made})</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made}, the chosen one {chosen})</source>
        <translation>sustituido por uno más reciente (hecho {made}; el elegido, {chosen})</translation>
    </message>
    <message>
        <source>superseded by a newer one (the chosen one {chosen})</source>
        <translation>sustituido por uno más reciente (el elegido {chosen})</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>taken by another program, {master}, than the {kind}, {frames}: do they store pixels alike?</source>
        <translation>tomado con otro programa, {master}, que {kind}, {frames}: ¿guardan los píxeles igual?</translation>
    </message>
    <message>
        <source>taken by another program, {program}, than {name}, {other}: do they store pixels alike?</source>
        <translation>tomado con otro programa, {program}, que {name}, {other}: ¿guardan los píxeles igual?</translation>
    </message>
    <message>
        <source>takes rows</source>
        <translation>admite filas</translation>
    </message>
    <message>
        <source>takes rows of {width} columns</source>
        <translation>admite filas de {width} columnas</translation>
    </message>
    <message>
        <source>takes the numbers 0 to {last}</source>
        <translation>admite los números de 0 a {last}</translation>
    </message>
    <message>
        <source>takes {kind}</source>
        <translation>admite {kind}</translation>
    </message>
    <message>
        <source>takes {kind} as {column}</source>
        <translation>admite {kind} como {column}</translation>
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
        <translation>temperatura {value}, el elegido tiene {chosen}, la de {kind} {wanted}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the C kernel cannot be loaded: {reason}</source>
        <translation>el kernel C no se puede cargar: {reason}</translation>
    </message>
    <message>
        <source>the C kernel is of another version: {version}, not {expected}</source>
        <translation>el kernel C es de otra versión: {version}, no {expected}</translation>
    </message>
    <message>
        <source>the C kernel was not built with this installation</source>
        <translation>el kernel C no se compiló con esta instalación</translation>
    </message>
    <message>
        <source>the amber temperature tolerance</source>
        <translation>la tolerancia de temperatura con aviso</translation>
    </message>
    <message>
        <source>the bias frames</source>
        <translation>los bias</translation>
    </message>
    <message>
        <source>the bias is already subtracted from the master dark, and no master bias matches: the bias stays in the flats</source>
        <translation>el bias ya está restado del master dark y no coincide ningún master bias: el bias se queda en los flats</translation>
    </message>
    <message>
        <source>the bias or dark</source>
        <translation>el bias o el dark</translation>
    </message>
    <message>
        <source>the built-in engine</source>
        <translation>el motor integrado</translation>
    </message>
    <message>
        <source>the check died while it read it: {how}</source>
        <translation>la comprobación murió al leerlo: {how}</translation>
    </message>
    <message>
        <source>the check died: {how}</source>
        <translation>la comprobación murió: {how}</translation>
    </message>
    <message>
        <source>the colour filter patterns of master and flats differ ({patterns})</source>
        <translation>los patrones de color del master y de los flats difieren ({patterns})</translation>
    </message>
    <message>
        <source>the compressed pixels are cut short</source>
        <translation>los píxeles comprimidos están cortados</translation>
    </message>
    <message>
        <source>the compressed pixels are more than the header says</source>
        <translation>los píxeles comprimidos son más de lo que dice la cabecera</translation>
    </message>
    <message>
        <source>the dark has hardly any bright pixels to find its scaling with</source>
        <translation>el dark apenas tiene píxeles brillantes con los que hallar su escala</translation>
    </message>
    <message>
        <source>the dark is scaled up from {dark} to {flats}: its noise grows with it</source>
        <translation>el dark se escala de {dark} a {flats}: su ruido crece con él</translation>
    </message>
    <message>
        <source>the darks of {exposure}</source>
        <translation>los darks de {exposure}</translation>
    </message>
    <message>
        <source>the disk is full: make room and run again</source>
        <translation>el disco está lleno: haga sitio y ejecute de nuevo</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare, {free} are free; make room and run again</source>
        <translation>el disco de {folder} está lleno: {file} necesita {size} y {spare} de reserva, y quedan {free} libres; haga sitio y ejecute de nuevo</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare; make room and run again</source>
        <translation>el disco de {folder} está lleno: {file} necesita {size} y {spare} de reserva; haga sitio y ejecute de nuevo</translation>
    </message>
    <message>
        <source>the disk of {output} has {free} free and the run needs {needed}: free some space or choose another output folder</source>
        <translation>el disco de {output} tiene {free} libres y la ejecución necesita {needed}: libere espacio o elija otra carpeta de salida</translation>
    </message>
    <message>
        <source>the disk or the network gave an error</source>
        <translation>el disco o la red dio un error</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}</source>
        <translation>el motor murió en mitad de este paso: {how}</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}; give a smaller --memory or fewer --jobs</source>
        <translation>el motor murió en mitad de este paso: {how}; indique un --memory menor o menos --jobs</translation>
    </message>
    <message>
        <source>the engine ended without finishing it ({how})</source>
        <translation>el motor terminó sin acabarlo ({how})</translation>
    </message>
    <message>
        <source>the exposure tolerance</source>
        <translation>la tolerancia de exposición</translation>
    </message>
    <message>
        <source>the exposure tolerance in parts</source>
        <translation>la tolerancia de exposición en partes</translation>
    </message>
    <message>
        <source>the exposures run from {span}, each near the next</source>
        <translation>las exposiciones van de {span}, cada una cerca de la siguiente</translation>
    </message>
    <message>
        <source>the exposures run from {span}: no one dark fits them all</source>
        <translation>las exposiciones van de {span}: ningún dark sirve para todas</translation>
    </message>
    <message>
        <source>the fewest frames must be at least {count}: fewer cannot be integrated</source>
        <translation>el mínimo de tomas debe ser al menos {count}: con menos no se puede integrar</translation>
    </message>
    <message>
        <source>the file changed while it was opened</source>
        <translation>el archivo cambió mientras se abría</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>el archivo está cortado</translation>
    </message>
    <message>
        <source>the file is cut short: {missing} bytes are missing</source>
        <translation>el archivo está cortado: faltan {missing} bytes</translation>
    </message>
    <message>
        <source>the file is cut short: {size} of {expected} are there ({missing} bytes are missing)</source>
        <translation>el archivo está cortado: hay {size} de {expected} (faltan {missing} bytes)</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the file name &apos;{name}&apos;</source>
        <translation>el nombre de archivo &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>the fine pattern of rows {first} to {last} is not where it is in the others: they were shifted, or read from elsewhere</source>
        <translation>el patrón fino de las filas {first} a {last} no está donde en las otras: se desplazaron o se leyeron de otro sitio</translation>
    </message>
    <message>
        <source>the first that can run</source>
        <translation>el primero que pueda funcionar</translation>
    </message>
    <message>
        <source>the flat is black</source>
        <translation>el flat es negro</translation>
    </message>
    <message>
        <source>the flats are too bright: their level is {level} of full scale, good flats have {good}</source>
        <translation>los flats son demasiado brillantes: su nivel es {level} del fondo de escala; los buenos tienen {good}</translation>
    </message>
    <message>
        <source>the flats are too dark: their level is {level} of full scale, good flats have {good}</source>
        <translation>los flats son demasiado oscuros: su nivel es {level} del fondo de escala; los buenos tienen {good}</translation>
    </message>
    <message>
        <source>the flats show none of the dark&apos;s signal, so the scaled dark takes nothing away</source>
        <translation>los flats no muestran nada de la señal del dark, así que el dark escalado no resta nada</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>la carpeta no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the folder for temporary files</source>
        <translation>la carpeta de archivos temporales</translation>
    </message>
    <message>
        <source>the folder name &apos;{name}&apos;</source>
        <translation>el nombre de carpeta &apos;{name}&apos;</translation>
    </message>
    <message>
        <source>the folder {folder} for the calibrated flats has gone</source>
        <translation>la carpeta {folder} de los flats calibrados ha desaparecido</translation>
    </message>
    <message>
        <source>the frames</source>
        <translation>las tomas</translation>
    </message>
    <message>
        <source>the frames are not all of one rig: {cameras}</source>
        <translation>las tomas no son todas de un mismo equipo: {cameras}</translation>
    </message>
    <message>
        <source>the frames have several levels ({levels}): do they belong together?</source>
        <translation>las tomas tienen varios niveles ({levels}): ¿pertenecen juntas?</translation>
    </message>
    <message>
        <source>the frames of {name} could not be checked: {reason}</source>
        <translation>las tomas de {name} no se pudieron comprobar: {reason}</translation>
    </message>
    <message>
        <source>the gzip file is cut short</source>
        <translation>el archivo gzip está cortado</translation>
    </message>
    <message>
        <source>the gzip file is damaged: {error}</source>
        <translation>el archivo gzip está dañado: {error}</translation>
    </message>
    <message>
        <source>the headers have no exposure: frames of any exposure may be in this group</source>
        <translation>las cabeceras no tienen exposición: en este grupo puede haber tomas de cualquier exposición</translation>
    </message>
    <message>
        <source>the headers have no filter, and other frames of {camera} have one</source>
        <translation>las cabeceras no tienen filtro, y otras tomas de {camera} sí</translation>
    </message>
    <message>
        <source>the headers of {frames} say that they are calibrated already: no bias or dark is subtracted again</source>
        <translation>las cabeceras de {frames} dicen que ya están calibradas: no se resta otra vez bias ni dark</translation>
    </message>
    <message>
        <source>the high rejection limit</source>
        <translation>el límite superior de rechazo</translation>
    </message>
    <message>
        <source>the idle time-out</source>
        <translation>el tiempo de espera sin actividad</translation>
    </message>
    <message>
        <source>the lack of any type</source>
        <translation>la falta de todo tipo</translation>
    </message>
    <message>
        <source>the level moves by {change} through the series: did the temperature change, or light get in?</source>
        <translation>el nivel se mueve {change} a lo largo de la serie: ¿cambió la temperatura o entró luz?</translation>
    </message>
    <message>
        <source>the level of {frames} is more than 10 % off the series&apos; {usual}</source>
        <translation>el nivel de {frames} se aparta más del 10 % del {usual} de la serie</translation>
    </message>
    <message>
        <source>the library folder {folder} is not there: make it first, or choose another one</source>
        <translation>la carpeta de biblioteca {folder} no existe: créela antes o elija otra</translation>
    </message>
    <message>
        <source>the library {error}</source>
        <translation>la biblioteca {error}</translation>
    </message>
    <message>
        <source>the library {folder} of the rig {rig} is not there: connect its disk, or change the rig</source>
        <translation>la biblioteca {folder} del equipo {rig} no está: conecte su disco o cambie el equipo</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %</source>
        <translation>la luz de sus esquinas cambió un {deeper} %</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %, and the middle of its vignette moved by {x}, {y} pixels</source>
        <translation>la luz de sus esquinas cambió un {deeper} %, y el centro de su viñeteo se movió {x}, {y} píxeles</translation>
    </message>
    <message>
        <source>the low rejection limit</source>
        <translation>el límite inferior de rechazo</translation>
    </message>
    <message>
        <source>the master bias or dark has another size than the flats</source>
        <translation>el master bias o dark tiene otro tamaño que los flats</translation>
    </message>
    <message>
        <source>the master cannot be read: {reason}</source>
        <translation>el master no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>the master dark&apos;s level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>el nivel del master dark, {dark}, está por debajo del del master bias, {bias}: ¿se tomaron con otro offset?</translation>
    </message>
    <message>
        <source>the master does not carry the identity of this plan</source>
        <translation>el master no lleva la identidad de este plan</translation>
    </message>
    <message>
        <source>the master was not written again</source>
        <translation>el master no se escribió de nuevo</translation>
    </message>
    <message>
        <source>the master {kind} chosen by you cannot be read: {path}: {reason}</source>
        <translation>el master {kind} elegido por usted no se puede leer: {path}: {reason}</translation>
    </message>
    <message>
        <source>the master&apos;s header says it is a {kind}, not a master {planned}</source>
        <translation>la cabecera del master dice que es {kind}, no un master {planned}</translation>
    </message>
    <message>
        <source>the master&apos;s {key} is {value}, the plan says {planned}</source>
        <translation>{key} del master es {value}, el plan dice {planned}</translation>
    </message>
    <message>
        <source>the memory must be at least {count} MiB</source>
        <translation>la memoria debe ser de al menos {count} MiB</translation>
    </message>
    <message>
        <source>the network drive lost it</source>
        <translation>la unidad de red lo perdió</translation>
    </message>
    <message>
        <source>the number of threads must be at least 1</source>
        <translation>el número de hilos debe ser al menos 1</translation>
    </message>
    <message>
        <source>the older master calibrates frames of this series better than the other frames do: keep it</source>
        <translation>el master anterior calibra las tomas de esta serie mejor que las otras tomas: consérvelo</translation>
    </message>
    <message>
        <source>the output pattern {pattern} has a field that is not known: use {fields}</source>
        <translation>el patrón de salida {pattern} tiene un campo desconocido: use {fields}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} is no whole path on this system: begin it with a folder</source>
        <translation>el patrón de salida {pattern} no es una ruta completa en este sistema: empiécelo con una carpeta</translation>
    </message>
    <message>
        <source>the output pattern {pattern} leads out of the folder of the frames with &quot;..&quot;: name a folder in it, or a whole path</source>
        <translation>el patrón de salida {pattern} sale de la carpeta de las tomas con &quot;..&quot;: nombre una carpeta dentro de ella o una ruta completa</translation>
    </message>
    <message>
        <source>the output pattern {pattern} names no folder of its own: write one, such as {example}</source>
        <translation>el patrón de salida {pattern} no nombra una carpeta propia: escriba una, por ejemplo {example}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for no frame has a value for {field}: give the output folder</source>
        <translation>el patrón de salida {pattern} del equipo {rig} no da una carpeta, pues ninguna toma tiene un valor para {field}: indique la carpeta de salida</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for the frames have several values for {field} ({values}): give the output folder</source>
        <translation>el patrón de salida {pattern} del equipo {rig} no da una carpeta, pues las tomas tienen varios valores para {field} ({values}): indique la carpeta de salida</translation>
    </message>
    <message>
        <source>the output {output} is a file: give a folder</source>
        <translation>la salida {output} es un archivo: indique una carpeta</translation>
    </message>
    <message>
        <source>the parts of its compressed image are not listed as XISF asks</source>
        <translation>las partes de su imagen comprimida no están listadas como pide XISF</translation>
    </message>
    <message>
        <source>the parts of its compressed image do not add up to its image</source>
        <translation>las partes de su imagen comprimida no suman su imagen</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is a frame or a master it reads: make the plan again</source>
        <translation>el plan escribiría {path}, que es una toma o un master que lee: haga el plan de nuevo</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is no place for a master: make the plan again</source>
        <translation>el plan escribiría {path}, que no es lugar para un master: haga el plan de nuevo</translation>
    </message>
    <message>
        <source>the process that decodes pixels cannot be started: {reason}</source>
        <translation>el proceso que decodifica píxeles no se puede iniciar: {reason}</translation>
    </message>
    <message>
        <source>the recipe {recipe} lacks a master; make the plan again</source>
        <translation>a la receta {recipe} le falta un master; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>the recorded run {folder} cannot be replayed: {why}</source>
        <translation>la ejecución grabada {folder} no se puede reproducir: {why}</translation>
    </message>
    <message>
        <source>the recorded run {folder} is damaged: its {file} is not a plan</source>
        <translation>la ejecución grabada {folder} está dañada: su {file} no es un plan</translation>
    </message>
    <message>
        <source>the recording ends here: the run was killed, or is still going on</source>
        <translation>la grabación termina aquí: la ejecución fue interrumpida o aún continúa</translation>
    </message>
    <message>
        <source>the replay ended early (exit code {code}): {line}</source>
        <translation>la reproducción terminó antes de tiempo (código de salida {code}): {line}</translation>
    </message>
    <message>
        <source>the rig {rig} has a camera without a name</source>
        <translation>el equipo {rig} tiene una cámara sin nombre</translation>
    </message>
    <message>
        <source>the rig {rig} has a line break or another sign nobody sees</source>
        <translation>el nombre del equipo {rig} contiene un salto de línea u otro signo invisible</translation>
    </message>
    <message>
        <source>the rig {rig} has no output pattern: give the output folder after that of the frames</source>
        <translation>el equipo {rig} no tiene patrón de salida: indique la carpeta de salida después de la de las tomas</translation>
    </message>
    <message>
        <source>the rig {rig} has the camera {camera} too, so that a person has to choose</source>
        <translation>el equipo {rig} también tiene la cámara {camera}, así que hay que elegir a mano</translation>
    </message>
    <message numerus="yes">
        <source>the rows of {count} frames lie bottom-up in their files and are turned</source>
        <translation>
            <numerusform>las filas de {count} toma van de abajo arriba en su archivo y se giran</numerusform>
            <numerusform>las filas de {count} tomas van de abajo arriba en sus archivos y se giran</numerusform>
        </translation>
    </message>
    <message>
        <source>the run cannot begin, as {path} cannot be written: {reason}</source>
        <translation>la ejecución no puede empezar, pues {path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>the run in {folder} cannot be replayed: its {file} is missing or damaged</source>
        <translation>la ejecución de {folder} no se puede reproducir: su {file} falta o está dañado</translation>
    </message>
    <message>
        <source>the run is over, but its report {path} cannot be written: {reason}; make room in the output folder</source>
        <translation>la ejecución ha terminado, pero su informe {path} no se puede escribir: {reason}; haga sitio en la carpeta de salida</translation>
    </message>
    <message>
        <source>the same file as {path}</source>
        <translation>el mismo archivo que {path}</translation>
    </message>
    <message>
        <source>the same folder as {path}</source>
        <translation>la misma carpeta que {path}</translation>
    </message>
    <message>
        <source>the set point tolerance</source>
        <translation>la tolerancia de la temperatura fijada</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>los ajustes</translation>
    </message>
    <message>
        <source>the signal of its pixels is only {ratio} times their noise, which it adds to every light: take more flats, or brighter ones</source>
        <translation>la señal de sus píxeles es solo {ratio} veces su ruido, que añade a cada light: tome más flats o más brillantes</translation>
    </message>
    <message>
        <source>the signal of its pixels is {ratio} times their noise</source>
        <translation>la señal de sus píxeles es {ratio} veces su ruido</translation>
    </message>
    <message>
        <source>the system cannot read it: {error}</source>
        <translation>el sistema no puede leerlo: {error}</translation>
    </message>
    <message>
        <source>the temperature tolerance</source>
        <translation>la tolerancia de temperatura</translation>
    </message>
    <message>
        <source>the values go beyond 16 bits: white is {white} ADU in this step</source>
        <translation>los valores superan los 16 bits: el blanco es {white} ADU en este paso</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, and its header does not say how many make an ADU: choose another master</source>
        <translation>los valores de su master {kind} {path} son {unit}, y su cabecera no dice cuántos hacen un ADU: elija otro master</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, those of the flats are {frames}: choose a master of that unit</source>
        <translation>los valores de su master {kind} {path} son {unit}, los de los flats son {frames}: elija un master de esa unidad</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}, which PixInsight takes for {wanted}: choose another master, or use the built-in engine</source>
        <translation>los valores de {path} son {unit}, que PixInsight toma por {wanted}: elija otro master o use el motor integrado</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}: they were converted to ADU by its header</source>
        <translation>los valores de {path} son {unit}: se convirtieron a ADU según su cabecera</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): it cannot be compared with them</source>
        <translation>los valores de {path} tienen otra unidad que los de {first} (BUNIT): no se puede comparar con ellas</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): only frames of one unit can be combined</source>
        <translation>los valores de {path} tienen otra unidad que los de {first} (BUNIT): solo se pueden combinar tomas de una misma unidad</translation>
    </message>
    <message>
        <source>the way it is made</source>
        <translation>la manera de hacerlo</translation>
    </message>
    <message>
        <source>the window is being closed</source>
        <translation>la ventana se está cerrando</translation>
    </message>
    <message>
        <source>the {kind} frames are as bright as flats: their level is {level} of full scale; was the telescope covered?</source>
        <translation>las tomas {kind} son tan brillantes como flats: su nivel es {level} del fondo de escala; ¿estaba tapado el telescopio?</translation>
    </message>
    <message>
        <source>the {kind} of this run</source>
        <translation>{kind} de esta ejecución</translation>
    </message>
    <message>
        <source>the {kind} {exposure} of this run</source>
        <translation>{kind} de {exposure} de esta ejecución</translation>
    </message>
    <message>
        <source>the {noun} {folder}</source>
        <translation>{noun} {folder}</translation>
    </message>
    <message>
        <source>their hot pixels are {times} times as bright as those of {name} for that exposure: was the sensor warmer, or the exposure longer?</source>
        <translation>sus píxeles calientes son {times} veces más brillantes que los de {name} para esa exposición: ¿estaba el sensor más caliente o fue la exposición más larga?</translation>
    </message>
    <message>
        <source>their level climbs by {step} from side to side, and that of {name} does not: does light get in?</source>
        <translation>su nivel sube {step} de un lado a otro, y el de {name} no: ¿entra luz?</translation>
    </message>
    <message>
        <source>there are stars on most frames, {count} on each: take them in brighter twilight, and move the telescope between them</source>
        <translation>hay estrellas en la mayoría de las tomas, {count} en cada una: tómelas con un crepúsculo más claro y mueva el telescopio entre ellas</translation>
    </message>
    <message numerus="yes">
        <source>there are {count} stars or parts of a trail on it</source>
        <translation>
            <numerusform>tiene {count} estrella o parte de una estela</numerusform>
            <numerusform>tiene {count} estrellas o partes de una estela</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a rig {rig} already: remove it first</source>
        <translation>ya hay un equipo {rig}: quítelo primero</translation>
    </message>
    <message>
        <source>there is a step of {size} at column {column}</source>
        <translation>hay un escalón de {size} en la columna {column}</translation>
    </message>
    <message>
        <source>there is a step of {size} at row {row}</source>
        <translation>hay un escalón de {size} en la fila {row}</translation>
    </message>
    <message>
        <source>there is next to nothing on it: its level is {level} of full scale, of the others {usual}</source>
        <translation>casi no contiene nada: su nivel es el {level} del fondo de escala, el de las otras {usual}</translation>
    </message>
    <message>
        <source>there is no PixInsight in {path}: give the folder it was put into</source>
        <translation>no hay PixInsight en {path}: indique la carpeta donde se instaló</translation>
    </message>
    <message>
        <source>there is no engine that can run on this machine</source>
        <translation>no hay ningún motor que pueda funcionar en esta máquina</translation>
    </message>
    <message>
        <source>there is no image [{number}] in it</source>
        <translation>no contiene la imagen [{number}]</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>there is no image in it (NAXIS is {value})</source>
        <translation>no contiene ninguna imagen (NAXIS es {value})</translation>
    </message>
    <message>
        <source>there is no master in {folders}: is it a library?</source>
        <translation>no hay ningún master en {folders}: ¿es una biblioteca?</translation>
    </message>
    <message>
        <source>there is no master to export</source>
        <translation>no hay ningún master que exportar</translation>
    </message>
    <message>
        <source>there is no master to export: {reason}</source>
        <translation>no hay ningún master que exportar: {reason}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: give {names}</source>
        <translation>no hay ningún equipo {rig}: indique {names}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: you have no rigs</source>
        <translation>no hay ningún equipo {rig}: usted no tiene ninguno</translation>
    </message>
    <message>
        <source>there is no {path}: give PixInsight.app, PixInsight&apos;s folder, PixInsight.sh or PixInsight.exe</source>
        <translation>no existe {path}: indique PixInsight.app, la carpeta de PixInsight, PixInsight.sh o PixInsight.exe</translation>
    </message>
    <message>
        <source>there is nothing to check: no calibration frames found</source>
        <translation>no hay nada que comprobar: no se encontraron tomas de calibración</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>hay una</translation>
    </message>
    <message>
        <source>they are darker than their bias: their level is {dark}, that of {name} {bias}; were they taken with another offset?</source>
        <translation>son más oscuros que su bias: su nivel es {dark}, el de {name} {bias}; ¿se tomaron con otro offset?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are brighter too: was the sensor warmer, or the exposure longer?</source>
        <translation>están {signal} por encima de {bias}, más de diez veces lo que se ve en {name} para esa exposición ({usual}), y sus píxeles calientes también son más brillantes: ¿estaba el sensor más caliente o fue la exposición más larga?</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are not brighter: does light get in?</source>
        <translation>están {signal} por encima de {bias}, más de diez veces lo que se ve en {name} para esa exposición ({usual}), y sus píxeles calientes no son más brillantes: ¿entra luz?</translation>
    </message>
    <message>
        <source>this PixInsight lacks the setting {name}, without which the master would be wrong: update PixInsight, or use the built-in engine</source>
        <translation>a este PixInsight le falta el ajuste {name}, sin el cual el master sería erróneo: actualice PixInsight o use el motor integrado</translation>
    </message>
    <message>
        <source>this PixInsight&apos;s licence does not allow the operation: start PixInsight once by hand and look at its licence</source>
        <translation>la licencia de este PixInsight no permite la operación: inicie PixInsight una vez a mano y mire su licencia</translation>
    </message>
    <message>
        <source>this compression is not read: unpack the file first</source>
        <translation>esta compresión no se lee: descomprima antes el archivo</translation>
    </message>
    <message>
        <source>this plan is of version {version}, and this program reads version {own}: make the plan again</source>
        <translation>este plan es de la versión {version} y este programa lee la versión {own}: haga el plan de nuevo</translation>
    </message>
    <message>
        <source>this plan was made for the engine {planned}, not {engine}: make it again with --engine {engine}</source>
        <translation>este plan se hizo para el motor {planned}, no para {engine}: hágalo de nuevo con --engine {engine}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>two flats have the same name; PixInsight would write them to one file</source>
        <translation>dos flats tienen el mismo nombre; PixInsight los escribiría en un mismo archivo</translation>
    </message>
    <message>
        <source>two rigs are called {rig}</source>
        <translation>dos equipos se llaman {rig}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>tipo {kind}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>up to date, with warnings</source>
        <translation>al día, con avisos</translation>
    </message>
    <message>
        <source>video files are not read: convert to FITS first</source>
        <translation>no se leen archivos de vídeo: conviértalos antes a FITS</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>was killed (exit code {code}), perhaps because memory ran out,</source>
        <translation>fue terminado (código de salida {code}), quizá por falta de memoria,</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>written by different programs: {programs}; do they store pixels alike?</source>
        <translation>escritas por programas distintos: {programs}; ¿guardan los píxeles igual?</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>usted no tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>your settings have no library: give a library folder</source>
        <translation>sus ajustes no tienen biblioteca: indique una carpeta de biblioteca</translation>
    </message>
    <message>
        <source>your settings have no library: say which one with --to LIBRARY</source>
        <translation>sus ajustes no tienen biblioteca: diga cuál con --to BIBLIOTECA</translation>
    </message>
    <message>
        <source>your settings have several libraries: say which one with --to LIBRARY</source>
        <translation>sus ajustes tienen varias bibliotecas: diga cuál con --to BIBLIOTECA</translation>
    </message>
    <message>
        <source>{against}: {gain} times less</source>
        <translation>{against}: {gain} veces menos</translation>
    </message>
    <message>
        <source>{camera} is of no rig</source>
        <translation>{camera} no es de ningún equipo</translation>
    </message>
    <message>
        <source>{camera} is of the rig {rig}</source>
        <translation>{camera} es del equipo {rig}</translation>
    </message>
    <message numerus="yes">
        <source>{count} flats have neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>
            <numerusform>{count} flat no tiene bias ni dark de una biblioteca; con --staged se usan para sus flats los masters hechos en esta ejecución</numerusform>
            <numerusform>{count} flats no tienen bias ni dark de una biblioteca; con --staged se usan para sus flats los masters hechos en esta ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <translation>
            <numerusform>{count} toma</numerusform>
            <numerusform>{count} tomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames have neither camera nor settings in their headers: grouped by size alone</source>
        <translation>
            <numerusform>{count} toma no tiene en su cabecera ni cámara ni ajustes: agrupada solo por tamaño</numerusform>
            <numerusform>{count} tomas no tienen en sus cabeceras ni cámara ni ajustes: agrupadas solo por tamaño</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames of {camera} have no gain in their headers: nothing keeps two gains apart</source>
        <translation>
            <numerusform>{count} toma de {camera} no tiene ganancia en su cabecera: nada separa dos ganancias</numerusform>
            <numerusform>{count} tomas de {camera} no tienen ganancia en sus cabeceras: nada separa dos ganancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames that name no camera go with it</source>
        <translation>
            <numerusform>{count} toma sin cámara indicada va con él</numerusform>
            <numerusform>{count} tomas sin cámara indicada van con él</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} frames: fewer than {limit}</source>
        <translation>{count} tomas: menos de {limit}</translation>
    </message>
    <message>
        <source>{count} frames: {limit} or more</source>
        <translation>{count} tomas: {limit} o más</translation>
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
            <numerusform>{count} master más coincide peor</numerusform>
            <numerusform>{count} masters más coinciden peor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more names</source>
        <translation>
            <numerusform>{count} nombre más</numerusform>
            <numerusform>{count} nombres más</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of its pixels are hot</source>
        <translation>{count} de sus píxeles están calientes</translation>
    </message>
    <message>
        <source>{count} of the frames could not be used, and fewer than 3 are left</source>
        <translation>{count} de las tomas no se pudieron usar y quedan menos de 3</translation>
    </message>
    <message>
        <source>{count} of {all} frames: {example}</source>
        <translation>{count} de {all} tomas: {example}</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{count} de {level}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pixels</source>
        <translation>
            <numerusform>{count} píxel</numerusform>
            <numerusform>{count} píxeles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of it have one value throughout: they were not read</source>
        <translation>
            <numerusform>{count} fila tiene un solo valor: no se leyó</numerusform>
            <numerusform>{count} filas tienen un solo valor: no se leyeron</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>hace {days} días</translation>
    </message>
    <message>
        <source>{engine} {version}</source>
        <translation>{engine} {version}</translation>
    </message>
    <message>
        <source>{engine}, as asked for</source>
        <translation>{engine}, como se pidió</translation>
    </message>
    <message>
        <source>{engine}, which was found</source>
        <translation>{engine}, que se encontró</translation>
    </message>
    <message>
        <source>{engine}: {missing} was not found</source>
        <translation>{engine}: no se encontró {missing}</translation>
    </message>
    <message>
        <source>{exposure} is the exposure of {flats} and of no light frame</source>
        <translation>{exposure} es la exposición de {flats} y de ningún light</translation>
    </message>
    <message>
        <source>{file} has another size than the first frame: take it out, or make it a group of its own</source>
        <translation>{file} tiene otro tamaño que la primera toma: quítelo o haga con él un grupo propio</translation>
    </message>
    <message>
        <source>{file} has gone since the plan was made; make the plan again</source>
        <translation>{file} ha desaparecido desde que se hizo el plan; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{file} holds no image; take it out</source>
        <translation>{file} no contiene ninguna imagen; quítelo</translation>
    </message>
    <message>
        <source>{file} is black, so it cannot be scaled to the others; take it out</source>
        <translation>{file} es negro, así que no se puede escalar a las otras; quítelo</translation>
    </message>
    <message>
        <source>{finding} (the built-in engine serves meanwhile)</source>
        <translation>{finding} (mientras tanto sirve el motor integrado)</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} o {last}</translation>
    </message>
    <message numerus="yes">
        <source>{flat} and {count} more flat groups</source>
        <translation>
            <numerusform>{flat} y {count} grupo más de flats</numerusform>
            <numerusform>{flat} y {count} grupos más de flats</numerusform>
        </translation>
    </message>
    <message>
        <source>{flat} of {night}</source>
        <translation>{flat} de {night}</translation>
    </message>
    <message>
        <source>{folder} (its scripts are copied to run them)</source>
        <translation>{folder} (sus scripts se copian para ejecutarlos)</translation>
    </message>
    <message>
        <source>{folder} can be written</source>
        <translation>se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>no se puede escribir en {folder}</translation>
    </message>
    <message>
        <source>{folder} is not a recorded run: its {file} cannot be read: {reason}; {advice}</source>
        <translation>{folder} no es una ejecución grabada: su {file} no se puede leer: {reason}; {advice}</translation>
    </message>
    <message>
        <source>{folder} is there already: give a new or empty folder</source>
        <translation>{folder} ya existe: indique una carpeta nueva o vacía</translation>
    </message>
    <message>
        <source>{frames} are in {count} groups: the sensor of {camera} had no set point and ran from {span}; a larger temperature tolerance joins them</source>
        <translation>{frames} están en {count} grupos: el sensor de {camera} no tenía temperatura fijada y varió de {span}; una tolerancia de temperatura mayor los une</translation>
    </message>
    <message>
        <source>{gained} hot pixels came and {lost} went</source>
        <translation>aparecieron {gained} píxeles calientes y desaparecieron {lost}</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} y {count} más</translation>
    </message>
    <message>
        <source>{keyword} is not written as FITS asks; it was read as {value}</source>
        <translation>{keyword} no está escrito como pide FITS; se leyó como {value}</translation>
    </message>
    <message>
        <source>{keyword} {found}, the {kind} has {wanted}</source>
        <translation>{keyword} {found}; {kind} tiene {wanted}</translation>
    </message>
    <message>
        <source>{keyword} {value}, {name} has {other}: both are kept</source>
        <translation>{keyword} {value}, {name} tiene {other}: se conservan ambos</translation>
    </message>
    <message>
        <source>{key} = {value} is not {wanted}</source>
        <translation>{key} = {value} no es {wanted}</translation>
    </message>
    <message>
        <source>{key} has not one entry for each frame</source>
        <translation>{key} no tiene una entrada por toma</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} names neither a file nor a step of the plan</source>
        <translation>{key} no nombra ni un archivo ni un paso del plan</translation>
    </message>
    <message>
        <source>{key} of the master unknown, the {kind} has {wanted}</source>
        <translation>{key} del master desconocido; {kind} tiene {wanted}</translation>
    </message>
    <message>
        <source>{key} unknown for both the master and the {kind}</source>
        <translation>{key} desconocido tanto en el master como en {kind}</translation>
    </message>
    <message>
        <source>{key} unknown: it is never replaced by a newer one, and serves with a warning at most</source>
        <translation>{key} desconocido: nunca lo sustituye uno más reciente, y sirve como mucho con un aviso</translation>
    </message>
    <message>
        <source>{key} {found}, the {kind} has {wanted}</source>
        <translation>{key} {found}; {kind} tiene {wanted}</translation>
    </message>
    <message>
        <source>{key} {found}, unknown for the {kind}</source>
        <translation>{key} {found}, desconocido en {kind}</translation>
    </message>
    <message>
        <source>{key} {value}</source>
        <translation>{key} {value}</translation>
    </message>
    <message>
        <source>{kind} by {hint} ({frames})</source>
        <translation>{kind} según {hint} ({frames})</translation>
    </message>
    <message>
        <source>{less}, √{frames} = {expected} expected</source>
        <translation>{less}, se espera √{frames} = {expected}</translation>
    </message>
    <message>
        <source>{level} ADU</source>
        <translation>{level} ADU</translation>
    </message>
    <message>
        <source>{level} ADU of {full}</source>
        <translation>{level} ADU de {full}</translation>
    </message>
    <message>
        <source>{level}: too bright ({good} is good)</source>
        <translation>{level}: demasiado brillante ({good} es bueno)</translation>
    </message>
    <message>
        <source>{level}: too dark ({good} is good)</source>
        <translation>{level}: demasiado oscuro ({good} es bueno)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too bright ({good} is good)</source>
        <translation>{level}: utilizable, algo brillante ({good} es bueno)</translation>
    </message>
    <message>
        <source>{level}: usable, a little too dark ({good} is good)</source>
        <translation>{level}: utilizable, algo oscuro ({good} es bueno)</translation>
    </message>
    <message>
        <source>{level}: well exposed</source>
        <translation>{level}: bien expuesto</translation>
    </message>
    <message>
        <source>{longer}, the chosen one&apos;s {chosen} is not</source>
        <translation>{longer}; el elegido, {chosen}, no lo es</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>{low} inferior, {high} superior</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
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
        <translation>hace {months} meses</translation>
    </message>
    <message>
        <source>{name} cannot be added: only its folder says what it is. Give it a name that does, as masterDark_EXPOSURE_300</source>
        <translation>{name} no se puede añadir: solo su carpeta dice qué es. Dele un nombre que lo diga, como masterDark_EXPOSURE_300</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>{name} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{name} is not a master bias, dark or flat</source>
        <translation>{name} no es un master bias, dark ni flat</translation>
    </message>
    <message>
        <source>{name} is there already and cannot be read: {reason}</source>
        <translation>{name} ya existe y no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{name} is there already and is no master of this program&apos;s: another name is taken</source>
        <translation>{name} ya existe y no es un master de este programa: se toma otro nombre</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is above the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} se sale de lo normal: su nivel de {level} está por encima del de la serie, {usual}; mírela y exclúyala si está estropeada</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is below the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} se sale de lo normal: su nivel de {level} está por debajo del de la serie, {usual}; mírela y exclúyala si está estropeada</translation>
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
        <translation>{noise} frente a {single} en una toma</translation>
    </message>
    <message>
        <source>{odd} of {frames} are odd, more than a third: none is left out; look at the series</source>
        <translation>{odd} de {frames} son raras, más de un tercio: no se excluye ninguna; mire la serie</translation>
    </message>
    <message>
        <source>{off} of {frames}: the sensor was more than {limit} °C off the set point {point} ({span})</source>
        <translation>{off} de {frames}: el sensor estuvo a más de {limit} °C de la temperatura fijada {point} ({span})</translation>
    </message>
    <message>
        <source>{parts} changed since it was made</source>
        <translation>{parts} cambió desde que se hizo</translation>
    </message>
    <message>
        <source>{part} % of the light</source>
        <translation>el {part} % de la luz</translation>
    </message>
    <message>
        <source>{part} % of {name} lie so far from the other frames that rejection takes them: look at it</source>
        <translation>el {part} % de {name} está tan lejos de las otras tomas que el rechazo lo quita: mírela</translation>
    </message>
    <message>
        <source>{part} at full scale</source>
        <translation>{part} a fondo de escala</translation>
    </message>
    <message>
        <source>{part} of full scale, {level} ADU</source>
        <translation>{part} del fondo de escala, {level} ADU</translation>
    </message>
    <message>
        <source>{path} cannot be compared with: {reason}</source>
        <translation>no se puede comparar con {path}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be examined: {reason}</source>
        <translation>{path} no se puede examinar: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why})</source>
        <translation>{path} no se puede leer ({why})</translation>
    </message>
    <message>
        <source>{path} cannot be read: the engine died while it read it: {how}; leave it out</source>
        <translation>{path} no se puede leer: el motor murió al leerlo: {how}; exclúyalo</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>{path} no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; make the plan again</source>
        <translation>{path} no se puede leer: {reason}; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; mend the file or delete it</source>
        <translation>{path} no se puede leer: {reason}; corrija el archivo o bórrelo</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} no se puede escribir: {reason}</translation>
    </message>
    <message>
        <source>{path} changed during the run; make the plan again</source>
        <translation>{path} cambió durante la ejecución; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan again</source>
        <translation>{path} ha cambiado desde que se hizo el plan; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is a folder: it is kept; make the plan again</source>
        <translation>{path} es una carpeta: se conserva; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: it is kept; make the plan again</source>
        <translation>{path} es un enlace a un archivo que no existe: se conserva; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is a link to something that is not there: check the path</source>
        <translation>{path} es un enlace a algo que no existe: compruebe la ruta</translation>
    </message>
    <message>
        <source>{path} is also kept as superseded now, but another program has it open: close it there and remove it</source>
        <translation>{path} se conserva ahora también como sustituido, pero lo tiene abierto otro programa: ciérrelo allí y quítelo</translation>
    </message>
    <message>
        <source>{path} is another frame than when the plan was made: make the plan again</source>
        <translation>{path} es otra toma que cuando se hizo el plan: haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: it is kept; make the plan again</source>
        <translation>{path} es otro master que cuando se hizo el plan: se conserva; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: make the plan again</source>
        <translation>{path} es otro master que cuando se hizo el plan: haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is no master {kind} of the size of {name}: only such can be compared</source>
        <translation>{path} no es un master {kind} del tamaño de {name}: solo esos se pueden comparar</translation>
    </message>
    <message>
        <source>{path} is not a job of the built-in engine: {why}</source>
        <translation>{path} no es un trabajo del motor integrado: {why}</translation>
    </message>
    <message>
        <source>{path} is not a master of this program: it is kept; make the plan again</source>
        <translation>{path} no es un master de este programa: se conserva; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is not a plan: {reason}</source>
        <translation>{path} no es un plan: {reason}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file: it is kept; make the plan again</source>
        <translation>{path} no es un archivo corriente: se conserva; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} is not complete: {reason}</source>
        <translation>{path} no está completo: {reason}</translation>
    </message>
    <message>
        <source>{path} is not there: check the path</source>
        <translation>{path} no existe: compruebe la ruta</translation>
    </message>
    <message>
        <source>{path} is there already and is another file: give a new folder</source>
        <translation>{path} ya existe y es otro archivo: indique una carpeta nueva</translation>
    </message>
    <message>
        <source>{path} is {size} and the others are {usual}: it cannot be compared with them</source>
        <translation>{path} es de {size} y las otras de {usual}: no se puede comparar con ellas</translation>
    </message>
    <message>
        <source>{path} is {size} and {first} is {first_size}: only frames of one size can be combined</source>
        <translation>{path} es de {size} y {first} es de {first_size}: solo se pueden combinar tomas de un mismo tamaño</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept</source>
        <translation>otro programa escribió {path} entretanto: ese archivo se conserva</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept; make the plan again</source>
        <translation>otro programa escribió {path} entretanto: ese archivo se conserva; haga el plan de nuevo</translation>
    </message>
    <message>
        <source>{path} went away during the run: {reason}</source>
        <translation>{path} desapareció durante la ejecución: {reason}</translation>
    </message>
    <message>
        <source>{path}, where a calibrated flat would be written, is a frame or a master that is read: choose another output folder</source>
        <translation>{path}, donde se escribiría un flat calibrado, es una toma o un master que se lee: elija otra carpeta de salida</translation>
    </message>
    <message>
        <source>{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other run is at work there, or choose another output folder</source>
        <translation>{path}, que mantiene separadas dos ejecuciones, no se puede usar: {reason}; quítelo si allí no trabaja otra ejecución, o elija otra carpeta de salida</translation>
    </message>
    <message>
        <source>{path}: it is damaged ({error})</source>
        <translation>{path}: está dañado ({error})</translation>
    </message>
    <message>
        <source>{path}: its header asks to change its values (BZERO {zero}, BSCALE {scale}), which another program forgot to remove; they are taken as they are</source>
        <translation>{path}: su cabecera pide cambiar sus valores (BZERO {zero}, BSCALE {scale}), lo que otro programa olvidó quitar; se toman tal cual</translation>
    </message>
    <message>
        <source>{path}: nothing is left of it when its bias or dark is subtracted; is it a flat?</source>
        <translation>{path}: al restar su bias o dark no queda nada; ¿es un flat?</translation>
    </message>
    <message>
        <source>{path}: only {count} of {all} rows were made</source>
        <translation>{path}: solo se hicieron {count} de {all} filas</translation>
    </message>
    <message>
        <source>{path}: the file has changed since the plan was made; plan again</source>
        <translation>{path}: el archivo ha cambiado desde que se hizo el plan; planifique de nuevo</translation>
    </message>
    <message>
        <source>{path}: the file is shorter than when it was opened</source>
        <translation>{path}: el archivo es más corto que cuando se abrió</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory to unpack it</source>
        <translation>{path}: no hay memoria suficiente para descomprimirlo</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>{program} no se puede iniciar: {reason}</translation>
    </message>
    <message>
        <source>{program} may not be started: give it the right to run (chmod +x)</source>
        <translation>{program} no se puede ejecutar: dele el permiso (chmod +x)</translation>
    </message>
    <message>
        <source>{program}, {how}</source>
        <translation>{program}, {how}</translation>
    </message>
    <message numerus="yes">
        <source>{reason} ({count} frames with the type dark)</source>
        <translation>
            <numerusform>{reason} ({count} toma de tipo dark)</numerusform>
            <numerusform>{reason} ({count} tomas de tipo dark)</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. What was begun could not be undone: remove {files}, a second copy of a master</source>
        <translation>{reason}. Lo empezado no se pudo deshacer: quite {files}, una segunda copia de un master</translation>
    </message>
    <message>
        <source>{reason}: give the output folder too</source>
        <translation>{reason}: indique también la carpeta de salida</translation>
    </message>
    <message>
        <source>{reason}; choose a rig for all of them with --rig NAME, or none with --no-rig</source>
        <translation>{reason}; elija un equipo para todas con --rig NAME, o ninguno con --no-rig</translation>
    </message>
    <message>
        <source>{reason}; it was put aside as {path}</source>
        <translation>{reason}; se apartó como {path}</translation>
    </message>
    <message>
        <source>{rejection} ({reason})</source>
        <translation>{rejection} ({reason})</translation>
    </message>
    <message>
        <source>{rejection} needs {limit} frames, there are {count}</source>
        <translation>{rejection} necesita {limit} tomas, hay {count}</translation>
    </message>
    <message>
        <source>{rejection} {low} / {high}</source>
        <translation>{rejection} {low} / {high}</translation>
    </message>
    <message>
        <source>{rejection}: a limit is a part of the median, 0 to 1, not {value}</source>
        <translation>{rejection}: un límite es una parte de la mediana, de 0 a 1, no {value}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sentence}; the nearest is {name}: {reasons}</source>
        <translation>{sentence}; el más cercano es {name}: {reasons}</translation>
    </message>
    <message>
        <source>{setting} must be 0 or more, not {value}</source>
        <translation>{setting} debe ser 0 o más, no {value}</translation>
    </message>
    <message>
        <source>{setting} read from the file name</source>
        <translation>{setting} leído del nombre del archivo</translation>
    </message>
    <message>
        <source>{setting} read from the folder name</source>
        <translation>{setting} leído del nombre de la carpeta</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0</source>
        <translation>el {share} de sus píxeles es 0</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: nothing is left there when the bias or dark is subtracted</source>
        <translation>el {share} de sus píxeles es 0: ahí no queda nada al restar el bias o el dark</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>el {share} de sus píxeles es 0: la cámara cortó lo más oscuro; aumente el offset</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale</source>
        <translation>el {share} de sus píxeles está a fondo de escala</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale, where nothing can be calibrated</source>
        <translation>el {share} de sus píxeles está a fondo de escala, donde nada se puede calibrar</translation>
    </message>
    <message>
        <source>{share} of its pixels differ from the older one&apos;s by more than noise explains</source>
        <translation>el {share} de sus píxeles difiere del anterior más de lo que explica el ruido</translation>
    </message>
    <message>
        <source>{share} of its pixels have one and the same value</source>
        <translation>el {share} de sus píxeles tiene el mismo valor</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are 0</source>
        <translation>el {share} de los píxeles del master es 0</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are at full scale</source>
        <translation>el {share} de los píxeles del master está a fondo de escala</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels were below 0 and are 0 now; was the overscan or a bias subtracted from its frames?</source>
        <translation>el {share} de los píxeles del master estaba por debajo de 0 y ahora es 0; ¿se restó a sus tomas el overscan o un bias?</translation>
    </message>
    <message>
        <source>{share} of the pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>el {share} de los píxeles es 0: la cámara cortó lo más oscuro; aumente el offset</translation>
    </message>
    <message>
        <source>{share} of the pixels of most frames are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>el {share} de los píxeles de la mayoría de las tomas es 0: la cámara cortó lo más oscuro; aumente el offset</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, and noise explains {expected}: do the frames belong together?</source>
        <translation>se rechazó el {share} de las muestras, y el ruido explica {expected}: ¿pertenecen juntas las tomas?</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, noise explains {expected}</source>
        <translation>se rechazó el {share} de las muestras, el ruido explica {expected}</translation>
    </message>
    <message>
        <source>{signal}, exit code {code}</source>
        <translation>{signal}, código de salida {code}</translation>
    </message>
    <message>
        <source>{size} in {count} channels</source>
        <translation>{size} en {count} canales</translation>
    </message>
    <message>
        <source>{size}, where {frames} like them have {other}: a part of the sensor by mistake?</source>
        <translation>{size}, cuando {frames} como estas tienen {other}: ¿una parte del sensor por error?</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} está libre</translation>
    </message>
    <message>
        <source>{value} is not a number it may hold</source>
        <translation>{value} no es un número que admita</translation>
    </message>
    <message>
        <source>{value} is not a path</source>
        <translation>{value} no es una ruta</translation>
    </message>
    <message>
        <source>{value} is not {wanted}</source>
        <translation>{value} no es {wanted}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}</source>
        <translation>{version}, los scripts se ejecutan con {engine}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}; 1.8.9 or later is needed</source>
        <translation>{version}, los scripts se ejecutan con {engine}; hace falta la 1.8.9 o posterior</translation>
    </message>
    <message>
        <source>{why} ({name})</source>
        <translation>{why} ({name})</translation>
    </message>
    <message>
        <source>{years} y ago</source>
        <translation>hace {years} a</translation>
    </message>
    <message>
        <source>{years} y {months} m ago</source>
        <translation>hace {years} a {months} m</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add frames first: drop a folder here or press “Add frames”.</source>
        <translation>Añada primero tomas: suelte aquí una carpeta o pulse «Añadir tomas».</translation>
    </message>
    <message>
        <source>The frames are still being read.</source>
        <translation>Aún se están leyendo las tomas.</translation>
    </message>
    <message>
        <source>There are no calibration frames in these folders.</source>
        <translation>En estas carpetas no hay tomas de calibración.</translation>
    </message>
    <message>
        <source>No master can be made: the reasons stand in the list.</source>
        <translation>No se puede hacer ningún master: los motivos están en la lista.</translation>
    </message>
    <message>
        <source>Every master is up to date.</source>
        <translation>Todos los masters están al día.</translation>
    </message>
    <message>
        <source>the rig left to the camera</source>
        <translation>el equipo según la cámara</translation>
    </message>
    <message>
        <source>{folder} holds {masters} and no other frames.</source>
        <translation>{folder} contiene {masters} y ninguna otra toma.</translation>
    </message>
    <message>
        <source>the rig {rig} changed</source>
        <translation>equipo {rig} cambiado</translation>
    </message>
    <message>
        <source>These settings cannot be used: {reason}.</source>
        <translation>Estos ajustes no se pueden usar: {reason}.</translation>
    </message>
    <message>
        <source>The script was written: {path}</source>
        <translation>Se escribió el script: {path}</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <translation>Deshecho: {decision}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integración</translation>
    </message>
    <message>
        <source>PixInsight</source>
        <translation>PixInsight</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>Motor integrado</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Your library folders and PixInsight&apos;s place are kept.</source>
        <translation>Se conservan sus carpetas de biblioteca y el lugar de PixInsight.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>No aplicado: {reason}.</translation>
    </message>
    <message>
        <source>The rig {rig} is in use: what it has holds instead.</source>
        <translation>Se usa el equipo {rig}: lo que tiene vale en su lugar.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings cannot be kept in {path}: {reason}.</source>
        <translation>Los ajustes no se pueden guardar en {path}: {reason}.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Everything can be reached with Tab and the arrow keys as well.</source>
        <translation>A todo se llega también con Tab y las flechas.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>In the list: take a group or a frame in, or leave it out</source>
        <translation>En la lista: incluir o excluir un grupo o una toma</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>In the list: close and open a row</source>
        <translation>En la lista: cerrar y abrir una fila</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menú</translation>
    </message>
    <message>
        <source>In the list: everything that can be done with a row</source>
        <translation>En la lista: todo lo que se puede hacer con una fila</translation>
    </message>
    <message>
        <source>← → + − 0 1</source>
        <translation>← → + − 0 1</translation>
    </message>
    <message>
        <source>In the picture: step, closer, farther, whole, 1:1</source>
        <translation>En la imagen: pasar, acercar, alejar, entera, 1:1</translation>
    </message>
    <message>
        <source>In the picture: blink, at 1 to 10 pictures a second</source>
        <translation>En la imagen: parpadeo, de 1 a 10 imágenes por segundo</translation>
    </message>
    <message>
        <source>In the picture: leave the frame out, and go on to the next</source>
        <translation>En la imagen: excluir la toma y pasar a la siguiente</translation>
    </message>
    <message>
        <source>In the picture: the difference from the mean of the others</source>
        <translation>En la imagen: la diferencia con la media de las otras</translation>
    </message>
    <message>
        <source>In the picture: the mean of the others</source>
        <translation>En la imagen: la media de las otras</translation>
    </message>
    <message>
        <source>In the picture: two frames side by side</source>
        <translation>En la imagen: dos tomas lado a lado</translation>
    </message>
    <message>
        <source>In the picture: one stretch for all frames of the group</source>
        <translation>En la imagen: un mismo estirado para todas las tomas del grupo</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>In the staged wizard: back and on</source>
        <translation>En el asistente por pasos: atrás y adelante</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>In the staged wizard: ignore what is odd</source>
        <translation>En el asistente por pasos: ignorar lo raro</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Frames</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the rigs</source>
        <translation>Editar los equipos</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add a folder of frames</source>
        <translation>Añadir una carpeta de tomas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder masters are written to</source>
        <translation>Elegir la carpeta donde se escriben los masters</translation>
    </message>
    <message>
        <source>Add a folder of masters to the libraries</source>
        <translation>Añadir una carpeta de masters a las bibliotecas</translation>
    </message>
    <message>
        <source>Add for bias and darks…</source>
        <translation>Añadir para bias y darks…</translation>
    </message>
    <message>
        <source>Add for bias only…</source>
        <translation>Añadir solo para bias…</translation>
    </message>
    <message>
        <source>Add for darks only…</source>
        <translation>Añadir solo para darks…</translation>
    </message>
    <message>
        <source>Show the masters</source>
        <translation>Mostrar los masters</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <source>Single files…</source>
        <translation>Archivos sueltos…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Carpetas recientes</translation>
    </message>
    <message>
        <source>Add frames</source>
        <translation>Añadir tomas</translation>
    </message>
    <message>
        <source>Frames ({endings})</source>
        <translation>Tomas ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose the folder for the masters</source>
        <translation>Elija la carpeta de los masters</translation>
    </message>
    <message>
        <source>Add a folder of masters</source>
        <translation>Añadir una carpeta de masters</translation>
    </message>
    <message>
        <source>drop folders anywhere</source>
        <translation>suelte carpetas en cualquier lugar</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerida</translation>
    </message>
    <message>
        <source>beside the first folder</source>
        <translation>junto a la primera carpeta</translation>
    </message>
    <message>
        <source>by the rig</source>
        <translation>según el equipo</translation>
    </message>
    <message>
        <source>none: masters of this run only</source>
        <translation>ninguna: solo masters de esta ejecución</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} bias</translation>
    </message>
    <message>
        <source>{count} dark</source>
        <translation>{count} darks</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Filter: camera, filter, gain, file name…</source>
        <translation>Filtrar: cámara, filtro, ganancia, nombre de archivo…</translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation>Filtrar los grupos</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
    </message>
    <message>
        <source>Nothing here has “{words}” in it.</source>
        <translation>Nada aquí contiene «{words}».</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>Leyendo las cabeceras: {count} archivos hasta ahora…</translation>
    </message>
    <message>
        <source>There are no frames in these folders: FITS and XISF files are looked for.</source>
        <translation>En estas carpetas no hay tomas: se buscan archivos FITS y XISF.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>Fijar un valor de cabecera…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Choose bias and dark…</source>
        <translation>Elegir bias y dark…</translation>
    </message>
    <message>
        <source>Undo what I changed here</source>
        <translation>Deshacer lo que cambié aquí</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>Mostrar en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>Copiar las filas como tabla</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>Copiar las rutas</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{done} of {all} made</source>
        <translation>{done} de {all} hechos</translation>
    </message>
    <message>
        <source>{told}, {failed} failed</source>
        <translation>{told}, {failed} fallidos</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Statistics of the frame</source>
        <translation>Estadísticas de la toma</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Frames are being read</source>
        <translation>Se están leyendo las tomas</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Frames are being checked</source>
        <translation>Se comprueban las tomas</translation>
    </message>
    <message>
        <source>Checking frames: {seen} of {all}</source>
        <translation>Comprobando tomas: {seen} de {all}</translation>
    </message>
    <message>
        <source>Frames not checked: {left}</source>
        <translation>Tomas sin comprobar: {left}</translation>
    </message>
    <message>
        <source>Stop checking frames</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Check the frames</source>
        <translation>Comprobar las tomas</translation>
    </message>
    <message>
        <source>Reading: {frames}, {skipped} skipped</source>
        <translation>Leyendo: {frames}, {skipped} omitidos</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>Aún no hay tomas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>{frames} in 1 group</source>
        <translation>{frames} en 1 grupo</translation>
    </message>
    <message>
        <source>{frames} in {groups} groups</source>
        <translation>{frames} en {groups} grupos</translation>
    </message>
    <message>
        <source>{read} to read · {write} to write</source>
        <translation>{read} por leer · {write} por escribir</translation>
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
        <translation>esta página</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Pages of the wizard</source>
        <translation>Páginas del asistente</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Bias, darks and flat darks</source>
        <translation>Bias, darks y darks de flat</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>Flats</translation>
    </message>
    <message>
        <source>Kept: nothing changed since they were made</source>
        <translation>Conservado: nada cambió desde que se hicieron</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No posible</translation>
    </message>
    <message>
        <source>{file}, from {folder}</source>
        <translation>{file}, de {folder}</translation>
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
        <translation>→ calibra el paso {numbers}</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>What is this: {term}</source>
        <translation>Qué es esto: {term}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Look closer: 1:1, pixel values, histogram, tests</source>
        <translation>Ver de cerca: 1:1, valores de píxel, histograma, pruebas</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver de cerca</translation>
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
        <translation>no se sabe nada</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>sin filtro</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>{count} to create</source>
        <translation>{count} por crear</translation>
    </message>
    <message>
        <source>{count} up to date</source>
        <translation>{count} al día</translation>
    </message>
    <message>
        <source>{count} not possible</source>
        <translation>{count} no posibles</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>elegido por usted</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} de {all}</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 requiere atención</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} requieren atención</translation>
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
        <translation>sin {master}</translation>
    </message>
    <message>
        <source>for 1 flat</source>
        <translation>para 1 flat</translation>
    </message>
    <message>
        <source>for {count} flats</source>
        <translation>para {count} flats</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} píxeles</translation>
    </message>
    <message>
        <source>A {kind}: known from {hint}</source>
        <translation>{kind}: según {hint}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>fijado por usted</translation>
    </message>
    <message>
        <source>{count} set by you</source>
        <translation>{count} fijados por usted</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Set header values</source>
        <translation>Fijar valores de cabecera</translation>
    </message>
    <message>
        <source>Only what is ticked is set. The program keeps it with your other choices; the files stay as they are.</source>
        <translation>Solo se fija lo marcado. El programa lo guarda con sus otras decisiones; los archivos quedan como están.</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>Tipo de toma</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>Temp. fijada</translation>
    </message>
    <message>
        <source>header: several values</source>
        <translation>cabecera: varios valores</translation>
    </message>
    <message>
        <source>header: nothing</source>
        <translation>cabecera: nada</translation>
    </message>
    <message>
        <source>header: {value}</source>
        <translation>cabecera: {value}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Back to the headers</source>
        <translation>Volver a las cabeceras</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Leave the wizard</source>
        <translation>Salir del asistente</translation>
    </message>
    <message>
        <source>Back to the whole window; everything stays as it is.</source>
        <translation>Volver a la ventana entera; todo queda como está.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back; what you chose stays chosen (Alt+Left)</source>
        <translation>Atrás; lo elegido queda elegido (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Make the masters now, without the other pages</source>
        <translation>Hacer los masters ahora, sin las otras páginas</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>{count} to make</source>
        <translation>{count} por hacer</translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>todo al día</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>{count} hechos</translation>
    </message>
    <message>
        <source>looking at frames…</source>
        <translation>examinando tomas…</translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation>{count} dejados abiertos</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>nada que preguntar</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 carpeta</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} carpetas</translation>
    </message>
    <message>
        <source>Create without looking</source>
        <translation>Crear sin examinar</translation>
    </message>
    <message>
        <source>Finish: {create}</source>
        <translation>Terminar: {create}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Siguiente: {page}</translation>
    </message>
    <message>
        <source>What is left open is made as it is.</source>
        <translation>Lo que queda abierto se hace tal cual.</translation>
    </message>
    <message>
        <source>1 older master will be replaced.</source>
        <translation>Se sustituirá 1 master anterior.</translation>
    </message>
    <message>
        <source>{count} older masters will be replaced.</source>
        <translation>Se sustituirán {count} masters anteriores.</translation>
    </message>
    <message>
        <source>1 flat has no exact bias or dark.</source>
        <translation>1 flat no tiene bias o dark exacto.</translation>
    </message>
    <message>
        <source>{count} flats have no exact bias or dark.</source>
        <translation>{count} flats no tienen bias o dark exacto.</translation>
    </message>
    <message>
        <source>1 thing is odd and wants a look.</source>
        <translation>1 cosa es rara y requiere revisión.</translation>
    </message>
    <message>
        <source>{count} things are odd and want a look.</source>
        <translation>{count} cosas son raras y requieren revisión.</translation>
    </message>
</context>
</TS>
