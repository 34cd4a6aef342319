// Makes the masters of one plan with ImageIntegration and ImageCalibration.
//
// ES5 and plain ASCII, for both JavaScript engines PixInsight has had. It reads one value, JOB,
// and keeps three files up to date: the console log, a progress file with one JSON line for every
// event, and a result file that says how each step ended. Success is judged by the result file and
// the masters alone: PixInsight always ends with exit code 0.

function main()
{
   var out = (typeof Console != "undefined" && typeof Console.writeln == "function") ? Console : console;
   var result = { version: 1, started: now(), pixinsight: coreVersion(), steps: {}, warnings: [], finished: false };
   var progress = "";
   var count = 0;
   var unwritten = {};

   // --- text and files -----------------------------------------------------------------------

   function now()
   {
      return (new Date).toISOString();
   }

   function coreVersion()
   {
      if ( typeof CoreApplication == "undefined" || CoreApplication.versionMajor === undefined )
         return "";
      return CoreApplication.versionMajor + "." + CoreApplication.versionMinor + "." + CoreApplication.versionRelease;
   }

   // Parameter setters throw bare strings, everything else Error objects.
   function messageOf( error )
   {
      if ( error !== null && error !== undefined && error.message !== undefined )
         return String( error.message );
      return String( error );
   }

   // JSON in plain ASCII, and without what the console takes for a tag.
   function toAscii( value )
   {
      var text = JSON.stringify( value );
      var safe = "";
      for ( var i = 0; i < text.length; ++i )
      {
         var code = text.charCodeAt( i );
         if ( code < 0x20 || code > 0x7e || code == 0x26 || code == 0x3c || code == 0x3e )
            safe += "\\u" + ("0000" + code.toString( 16 )).slice( -4 );
         else
            safe += text.charAt( i );
      }
      return safe;
   }

   function writeConsole( text )
   {
      try
      {
         out.writeln( "<end><cbr>" + text );
         if ( typeof out.flush == "function" )
            out.flush();
      }
      catch ( error ) {}
   }

   function writeText( path, text )
   {
      if ( typeof File.writeTextFile == "function" )
         File.writeTextFile( path, text );
      else
      {
         var file = new File;
         file.createForWriting( path );
         file.outTextLn( text );
         file.close();
      }
   }

   // A file that is being read may be locked (Windows). Every write holds the whole text, so the next
   // one makes up for it; the failure is reported once.
   function writeOrReport( path, text )
   {
      try
      {
         writeText( path, text );
      }
      catch ( error )
      {
         if ( unwritten[path] !== true )
            writeConsole( "* Could not write " + path + ": " + messageOf( error ) );
         unwritten[path] = true;
      }
   }

   function saveResult()
   {
      writeOrReport( JOB.result, toAscii( result ) + "\n" );
   }

   // Reports an event in the progress file and on the console: either of them will do.
   function report( event )
   {
      event.n = ++count;
      var line = toAscii( event );
      progress += line + "\n";
      writeOrReport( JOB.progress, progress );
      writeConsole( "@apmc " + line );
   }

   function removeFile( path )
   {
      try
      {
         if ( File.exists( path ) )
            File.remove( path );
      }
      catch ( error )
      {
         writeConsole( "* Could not remove " + path + ": " + messageOf( error ) );
      }
   }

   function renameFile( from, to )
   {
      if ( typeof File.move == "function" )
         File.move( from, to );
      else
      {
         File.copyFile( to, from );
         File.remove( from );
      }
   }

   function collectGarbage()
   {
      if ( typeof gc == "function" )
         gc();
   }

   // --- PixInsight ----------------------------------------------------------------------------

   // Sets [name, value, needed] rows. PixInsight ignores an unknown name without a word.
   function setAll( process, id, rows, entry )
   {
      for ( var i = 0; i < rows.length; ++i )
      {
         var name = rows[i][0];
         var needed = rows[i][2];
         if ( process[name] === undefined )
         {
            if ( needed )
               throw new Error( "this PixInsight's " + id + " has no parameter " + name );
            entry.skipped.push( id + "." + name );
            continue;
         }
         try
         {
            process[name] = rows[i][1];
         }
         catch ( error )
         {
            if ( needed )
               throw new Error( id + " does not take the value of " + name + ": " + messageOf( error ) );
            entry.skipped.push( id + "." + name );
         }
      }
   }

   function windowById( id )
   {
      if ( id === undefined || id === null || id === "" )
         return null;
      var window = ImageWindow.windowById( id );
      return (window === null || window.isNull) ? null : window;
   }

   function closeWindow( id )
   {
      try
      {
         var window = windowById( id );
         if ( window !== null )
            window.forceClose();
      }
      catch ( error )
      {
         writeConsole( "* Could not close " + id + ": " + messageOf( error ) );
      }
   }

   // One ImageCalibration. True from executeGlobal only means that at least one file succeeded.
   function calibrate( step, call, entry, written )
   {
      if ( !File.directoryExists( call.folder ) )
         File.createDirectory( call.folder, true );
      var IC = new ImageCalibration;
      setAll( IC, "ImageCalibration", call.settings, entry );
      var done = IC.executeGlobal();
      var rows = IC.outputData;
      var failed = [];
      for ( var i = 0; i < call.targets.length; ++i )
      {
         var row = (done && rows && rows.length > i) ? rows[i] : null;
         var path = (row !== null && row[0]) ? String( row[0] ) : "";
         if ( path !== "" && File.exists( path ) )
         {
            written.push( path );
            if ( call.scaled && typeof row[1] == "number" )
               entry.scales.push( row[1] );
         }
         else
            failed.push( call.targets[i] );
      }
      return failed;
   }

   function calibrateAll( step, entry )
   {
      var written = [];
      var failed = [];
      for ( var i = 0; i < step.calibrations.length; ++i )
      {
         failed = failed.concat( calibrate( step, step.calibrations[i], entry, written ) );
         collectGarbage();
      }
      entry.calibrated = written;
      if ( failed.length > 0 )
      {
         entry.files = failed;
         throw new Error( "PixInsight could not calibrate " + failed.join( ", " ) );
      }
      return written;
   }

   function integrate( step, paths, entry )
   {
      var II = new ImageIntegration;
      setAll( II, "ImageIntegration", step.integration, entry );
      if ( paths !== null )
      {
         var rows = [];
         for ( var i = 0; i < paths.length; ++i )
            rows.push( [ true, paths[i], "", "" ] );
         II.images = rows;
      }
      try
      {
         if ( !II.executeGlobal() )
            throw new Error( "PixInsight could not integrate the frames" );
         var window = windowById( II.integrationImageId );
         if ( window === null )
            throw new Error( "PixInsight integrated the frames, but the image is not there" );
         report( { event: "progress", step: step.name, stage: "saving", done: 0.97 } );
         measure( II, window.mainView.image, step.frames, entry );
         save( step, window, entry );
      }
      finally
      {
         closeWindow( II.integrationImageId );
         closeWindow( II.lowRejectionMapImageId );
         closeWindow( II.highRejectionMapImageId );
         closeWindow( II.slopeMapImageId );
      }
   }

   function sumOf( II, names )
   {
      var total = 0;
      for ( var i = 0; i < names.length; ++i )
      {
         var value = II[names[i]];
         if ( i == 0 && typeof value != "number" )
            return null;
         if ( typeof value == "number" )
            total += value;
      }
      return total;
   }

   function measure( II, image, frames, entry )
   {
      var samples = image.width * image.height * image.numberOfChannels * frames;
      var low = sumOf( II, [ "totalRejectedLowRK", "totalRejectedLowG", "totalRejectedLowB" ] );
      var high = sumOf( II, [ "totalRejectedHighRK", "totalRejectedHighG", "totalRejectedHighB" ] );
      entry.rejectedLow = (low === null) ? null : low / samples;
      entry.rejectedHigh = (high === null) ? null : high / samples;
      entry.level = (typeof image.median == "function") ? image.median() : null;
      entry.scale = median( entry.scales );
   }

   function median( values )
   {
      if ( values.length == 0 )
         return null;
      var sorted = values.slice( 0 ).sort( function( a, b ) { return a - b; } );
      var half = Math.floor( sorted.length / 2 );
      return (sorted.length % 2 == 1) ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
   }

   // ImageIntegration leaves out what a master is matched by, so all of it is written here. Existing
   // keywords of the same name are replaced: readers take the first of two.
   function masterKeywords( step, window, entry )
   {
      var ours = {};
      var keywords = [];
      var cards = step.keywords.concat( measuredCards( entry ) );
      for ( var i = 0; i < cards.length; ++i )
      {
         ours[cards[i][0]] = true;
         keywords.push( new FITSKeyword( cards[i][0], cards[i][1], cards[i][2] ) );
      }
      var existing = window.keywords;
      for ( var j = 0; j < existing.length; ++j )
         if ( ours[String( existing[j].name ).toUpperCase()] !== true )
            keywords.push( existing[j] );
      return keywords;
   }

   function measuredCards( entry )
   {
      var cards = [];
      function add( what, value )
      {
         if ( value !== null )
            cards.push( [ JOB.measured[what][0], value, JOB.measured[what][1] ] );
      }
      add( "level", entry.level === null ? null : String( Number( entry.level.toPrecision( 7 ) ) ) );
      add( "low", percent( entry.rejectedLow ) );
      add( "high", percent( entry.rejectedHigh ) );
      add( "scale", entry.scale === null ? null : String( Math.round( entry.scale * 1e5 ) / 1e5 ) );
      add( "kernel", "'PixInsight " + result.pixinsight + "'" );
      return cards;
   }

   function percent( part )
   {
      return part === null ? null : String( Math.round( part * 1e7 ) / 1e5 );
   }

   // Written to a partial file: the program that started the script verifies it before it moves it
   // into place.
   function save( step, window, entry )
   {
      var format = new FileFormat( ".xisf", false, true );
      if ( format.isNull )
         throw new Error( "this PixInsight cannot write XISF files" );
      var file = new FileFormatInstance( format );
      if ( file.isNull )
         throw new Error( "this PixInsight cannot write XISF files" );
      if ( !file.create( step.partial, JOB.hints ) )
         throw new Error( "PixInsight could not create " + step.partial );
      var description = new ImageDescription;
      description.bitsPerSample = 32;
      description.ieeefpSampleFormat = true;
      if ( description.imageType !== undefined )
         description.imageType = step.masterType;
      if ( !file.setOptions( description ) )
         throw new Error( "PixInsight could not prepare " + step.partial );
      file.keywords = masterKeywords( step, window, entry );
      window.mainView.exportProperties( file );
      file.setImageId( step.imageId );
      if ( !file.writeImage( window.mainView.image ) )
         throw new Error( "PixInsight could not write " + step.partial );
      if ( file.close() === false )
         throw new Error( "PixInsight could not finish " + step.partial );
      if ( JOB.alone )
         moveIntoPlace( step );
   }

   // Moves the older master aside first, and back where the new one cannot be moved into place.
   function moveIntoPlace( step )
   {
      var replaced = File.exists( step.output );
      if ( replaced && !step.replaces )
         throw new Error( step.output + " was not there when this script was written: it is kept" );
      if ( replaced )
         renameFile( step.output, step.older );
      try
      {
         renameFile( step.partial, step.output );
         if ( !File.exists( step.output ) )
            throw new Error( "PixInsight could not rename " + step.partial );
      }
      catch ( error )
      {
         if ( replaced && !File.exists( step.output ) )
            renameFile( step.older, step.output );
         throw error;
      }
      if ( replaced )
         removeFile( step.older );
   }

   function removeCalibrated( step, entry )
   {
      for ( var i = 0; i < entry.calibrated.length; ++i )
         removeFile( entry.calibrated[i] );
      for ( var j = 0; j < step.folders.length; ++j )
      {
         try
         {
            File.removeDirectory( step.folders[j] );
         }
         catch ( error ) {} // it holds files that are not ours
      }
   }

   // --- the steps -----------------------------------------------------------------------------

   function reasonToRefuse( step )
   {
      if ( step.refused !== null )
         return step.refused;
      for ( var i = 0; i < step.needs.length; ++i )
      {
         var other = result.steps[step.needs[i][1]];
         if ( other === undefined || other.state != "ok" )
            return "its " + step.needs[i][0] + " was not made: " + step.needs[i][1];
      }
      return null;
   }

   function makeMaster( step, entry )
   {
      var reason = reasonToRefuse( step );
      if ( reason !== null )
         throw new Error( reason );
      var paths = null;
      if ( step.calibrations.length > 0 )
      {
         report( { event: "progress", step: step.name, stage: "calibrating", done: 0 } );
         paths = calibrateAll( step, entry );
      }
      report( { event: "progress", step: step.name, stage: "integrating", done: paths === null ? 0 : 0.5 } );
      integrate( step, paths, entry );
   }

   function seconds( start )
   {
      return ((new Date).getTime() - start) / 1000;
   }

   function runStep( step )
   {
      var entry = {
         state: "running", output: step.output, error: null, files: [], skipped: [], scales: [], scale: null,
         calibrated: [], rejectedLow: null, rejectedHigh: null, level: null, seconds: 0
      };
      var start = (new Date).getTime();
      result.steps[step.name] = entry;
      saveResult();
      report( { event: "start", step: step.name } );
      try
      {
         makeMaster( step, entry );
         entry.state = "ok";
      }
      catch ( error )
      {
         entry.state = "failed";
         entry.error = messageOf( error );
         writeConsole( "* Step failed: " + entry.error );
         removeFile( step.partial );
      }
      entry.seconds = seconds( start );
      if ( entry.state == "ok" && !JOB.keepCalibrated )
         removeCalibrated( step, entry );
      saveResult();
      if ( entry.state == "ok" )
         report( { event: "done", step: step.name, output: step.output, measure: {
            level: entry.level, rejected_low: entry.rejectedLow, rejected_high: entry.rejectedHigh,
            scale: entry.scale, seconds: entry.seconds } } );
      else
         report( { event: "failed", step: step.name, reason: entry.error } );
      collectGarbage();
   }

   var logger = (typeof out.beginLog == "function") ? out : console;
   try
   {
      logger.beginLog( JOB.log );
   }
   catch ( error )
   {
      result.warnings.push( "no console log: " + messageOf( error ) );
   }
   saveResult();
   report( { event: "engine", name: "PixInsight", version: result.pixinsight } );
   for ( var s = 0; s < JOB.steps.length; ++s )
      runStep( JOB.steps[s] );
   result.finished = true;
   saveResult();
   report( { event: "finished" } );
   try
   {
      logger.endLog();
   }
   catch ( error ) {}
}

main();
