// Makes the masters of one plan with ImageIntegration and ImageCalibration.
//
// ES5 and plain ASCII, for both JavaScript engines PixInsight has had. It reads one value, JOB,
// and keeps three files up to date: the console log, a progress file with one JSON line for every
// event, and a result file that says how each step ended. Whoever started it believes the result
// file and the masters, for PixInsight itself always ends with exit code 0.

function main()
{
   var out = (typeof Console != "undefined" && typeof Console.writeln == "function") ? Console : console;
   var result = { version: 1, started: now(), pixinsight: coreVersion(), steps: {}, warnings: [], finished: false };
   var progress = "";
   var count = 0;
   var unwritten = {};

   // --- words and files -----------------------------------------------------------------------

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
   function words( error )
   {
      if ( error !== null && error !== undefined && error.message !== undefined )
         return String( error.message );
      return String( error );
   }

   // JSON in plain ASCII, and without what the console takes for a tag.
   function ascii( value )
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

   function say( text )
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

   // A file that somebody reads this very moment may be locked (Windows): the next write brings it
   // all. That is told once.
   function keep( path, text )
   {
      try
      {
         writeText( path, text );
      }
      catch ( error )
      {
         if ( unwritten[path] !== true )
            say( "* Could not write " + path + ": " + words( error ) );
         unwritten[path] = true;
      }
   }

   function saveResult()
   {
      keep( JOB.result, ascii( result ) + "\n" );
   }

   // Tells an event in the progress file, and in the console as well: either will do.
   function tell( event )
   {
      event.n = ++count;
      var line = ascii( event );
      progress += line + "\n";
      keep( JOB.progress, progress );
      say( "@apmc " + line );
   }

   function remove( path )
   {
      try
      {
         if ( File.exists( path ) )
            File.remove( path );
      }
      catch ( error )
      {
         say( "* Could not remove " + path + ": " + words( error ) );
      }
   }

   function rename( from, to )
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

   // Sets [name, value, needed] rows. An unknown name would be passed over without a word.
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
               throw new Error( id + " does not take the value of " + name + ": " + words( error ) );
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
         say( "* Could not close " + id + ": " + words( error ) );
      }
   }

   // One ImageCalibration: true from executeGlobal only says that one file came through.
   function calibrate( step, call, entry, written )
   {
      if ( !File.directoryExists( call.folder ) )
         File.createDirectory( call.folder, true );
      var IC = new ImageCalibration;
      setAll( IC, "ImageCalibration", call.settings, entry );
      var done = IC.executeGlobal();
      var rows = IC.outputData;
      var lost = [];
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
            lost.push( call.targets[i] );
      }
      return lost;
   }

   function calibrateAll( step, entry )
   {
      var written = [];
      var lost = [];
      for ( var i = 0; i < step.calibrations.length; ++i )
      {
         lost = lost.concat( calibrate( step, step.calibrations[i], entry, written ) );
         collectGarbage();
      }
      entry.calibrated = written;
      if ( lost.length > 0 )
      {
         entry.files = lost;
         throw new Error( "PixInsight could not calibrate " + lost.join( ", " ) );
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
         tell( { event: "progress", step: step.name, stage: "saving", done: 0.97 } );
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

   function sum( II, names )
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
      var low = sum( II, [ "totalRejectedLowRK", "totalRejectedLowG", "totalRejectedLowB" ] );
      var high = sum( II, [ "totalRejectedHighRK", "totalRejectedHighG", "totalRejectedHighB" ] );
      entry.rejectedLow = (low === null) ? null : low / samples;
      entry.rejectedHigh = (high === null) ? null : high / samples;
      entry.level = (typeof image.median == "function") ? image.median() : null;
      entry.scale = middle( entry.scales );
   }

   function middle( values )
   {
      if ( values.length == 0 )
         return null;
      var sorted = values.slice( 0 ).sort( function( a, b ) { return a - b; } );
      var half = Math.floor( sorted.length / 2 );
      return (sorted.length % 2 == 1) ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
   }

   // ImageIntegration leaves out what a master is matched by, so all of it is written here. What
   // is there under the same name goes: readers believe the first of two.
   function identity( step, window, entry )
   {
      var ours = {};
      var keywords = [];
      var cards = step.keywords.concat( measured( entry ) );
      for ( var i = 0; i < cards.length; ++i )
      {
         ours[cards[i][0]] = true;
         keywords.push( new FITSKeyword( cards[i][0], cards[i][1], cards[i][2] ) );
      }
      var there = window.keywords;
      for ( var j = 0; j < there.length; ++j )
         if ( ours[String( there[j].name ).toUpperCase()] !== true )
            keywords.push( there[j] );
      return keywords;
   }

   function measured( entry )
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

   // Written beside and renamed: a master is there whole, or not at all.
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
      file.keywords = identity( step, window, entry );
      window.mainView.exportProperties( file );
      file.setImageId( step.imageId );
      if ( !file.writeImage( window.mainView.image ) )
         throw new Error( "PixInsight could not write " + step.partial );
      if ( file.close() === false )
         throw new Error( "PixInsight could not finish " + step.partial );
      if ( File.exists( step.output ) )
         File.remove( step.output );
      rename( step.partial, step.output );
      if ( !File.exists( step.output ) )
         throw new Error( "PixInsight could not rename " + step.partial );
   }

   function removeCalibrated( step, entry )
   {
      for ( var i = 0; i < entry.calibrated.length; ++i )
         remove( entry.calibrated[i] );
      for ( var j = 0; j < step.folders.length; ++j )
      {
         try
         {
            File.removeDirectory( step.folders[j] );
         }
         catch ( error ) {} // something of somebody else is in it
      }
   }

   // --- the steps -----------------------------------------------------------------------------

   function refusal( step )
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

   function make( step, entry )
   {
      var reason = refusal( step );
      if ( reason !== null )
         throw new Error( reason );
      var paths = null;
      if ( step.calibrations.length > 0 )
      {
         tell( { event: "progress", step: step.name, stage: "calibrating", done: 0 } );
         paths = calibrateAll( step, entry );
      }
      tell( { event: "progress", step: step.name, stage: "integrating", done: paths === null ? 0 : 0.5 } );
      integrate( step, paths, entry );
   }

   function seconds( start )
   {
      return ((new Date).getTime() - start) / 1000;
   }

   function carryOut( step )
   {
      var entry = {
         state: "running", output: step.output, error: null, files: [], skipped: [], scales: [], scale: null,
         calibrated: [], rejectedLow: null, rejectedHigh: null, level: null, seconds: 0
      };
      var start = (new Date).getTime();
      result.steps[step.name] = entry;
      saveResult();
      tell( { event: "start", step: step.name } );
      try
      {
         make( step, entry );
         entry.state = "ok";
      }
      catch ( error )
      {
         entry.state = "failed";
         entry.error = words( error );
         say( "* Step failed: " + entry.error );
         remove( step.partial );
      }
      entry.seconds = seconds( start );
      if ( entry.state == "ok" && !JOB.keepCalibrated )
         removeCalibrated( step, entry );
      saveResult();
      if ( entry.state == "ok" )
         tell( { event: "done", step: step.name, output: step.output, measure: {
            level: entry.level, rejected_low: entry.rejectedLow, rejected_high: entry.rejectedHigh,
            scale: entry.scale, seconds: entry.seconds } } );
      else
         tell( { event: "failed", step: step.name, reason: entry.error } );
      collectGarbage();
   }

   var logger = (typeof out.beginLog == "function") ? out : console;
   try
   {
      logger.beginLog( JOB.log );
   }
   catch ( error )
   {
      result.warnings.push( "no console log: " + words( error ) );
   }
   saveResult();
   tell( { event: "engine", name: "PixInsight", version: result.pixinsight } );
   for ( var s = 0; s < JOB.steps.length; ++s )
      carryOut( JOB.steps[s] );
   result.finished = true;
   saveResult();
   tell( { event: "finished" } );
   try
   {
      logger.endLog();
   }
   catch ( error ) {}
}

main();
