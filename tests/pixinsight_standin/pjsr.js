// The part of PixInsight's JavaScript runtime that scripts for masters use, strict where the real
// one is, and more: it remembers every parameter that would have been ignored without a word.
//
// Evaluated with `host` (calls into Python: host.call(name, json) -> json) and `WORLD`
// ({ version, engine: "sm" | "v8", facts }) in place; leaves the API in the global object.

(function (global) {
   function call(name, value) {
      var answer = JSON.parse(host.call(name, JSON.stringify(value === undefined ? null : value)));
      if (answer.error !== undefined)
         throw new Error(answer.error);
      return answer.value;
   }

   function known(parameter) {
      if (parameter.since === undefined)
         return true;
      for (var i = 0; i < 3; ++i)
         if (WORLD.version[i] !== parameter.since[i])
            return WORLD.version[i] > parameter.since[i];
      return true;
   }

   function fits(type, value) {
      switch (type) {
      case "boolean": return typeof value === "boolean";
      case "string": return typeof value === "string";
      case "number": return typeof value === "number" && isFinite(value);
      default: return typeof value === "number" && isFinite(value) && Math.floor(value) === value;
      }
   }

   // Real setters throw plain strings.
   function check(id, name, parameter, value) {
      if (parameter.readOnly)
         throw id + "." + name + ": read-only parameter";
      if (parameter.type === "table") {
         if (!(value instanceof Array))
            throw id + "." + name + ": an array was expected";
         for (var i = 0; i < value.length; ++i) {
            if (!(value[i] instanceof Array) || value[i].length !== parameter.columns.length)
               throw id + "." + name + ": invalid number of table columns";
            for (var j = 0; j < parameter.columns.length; ++j)
               if (!fits(parameter.columns[j][1], value[i][j]))
                  throw id + "." + name + ": invalid value of column " + parameter.columns[j][0];
         }
         return;
      }
      if (!fits(parameter.type, value))
         throw id + "." + name + ": invalid argument type: " + parameter.type + " expected";
      if (parameter.type === "enum" && parameter.members.indexOf(value) < 0)
         throw id + "." + name + ": invalid enumeration value: " + value;
      if (parameter.min !== undefined && value < parameter.min || parameter.max !== undefined && value > parameter.max)
         throw id + "." + name + ": value out of range: " + value;
   }

   function initial(parameter) {
      if (parameter["default"] !== undefined)
         return parameter["default"];
      switch (parameter.type) {
      case "table": return [];
      case "string": return "";
      case "boolean": return false;
      default: return 0;
      }
   }

   function process(id) {
      var facts = WORLD.facts[id];
      function Constructor() {
         var values = {};
         for (var name in facts)
            if (known(facts[name]))
               values[name] = initial(facts[name]);
         return new Proxy(values, {
            get: function (target, name) {
               if (name === "executeGlobal")
                  return function () {
                     var outcome = call("execute", { id: id, values: target });
                     for (var key in outcome.outputs)
                        if (facts[key] !== undefined && known(facts[key]))
                           target[key] = outcome.outputs[key];
                     return outcome.done;
                  };
               return target[name];
            },
            set: function (target, name, value) {
               if (facts[name] === undefined || !known(facts[name])) {
                  call("ignored", id + "." + String(name)); // and nothing else happens
                  return true;
               }
               check(id, String(name), facts[name], value);
               call("written", id + "." + String(name));
               target[name] = value;
               return true;
            }
         });
      }
      // Enumerators: on the prototype in SpiderMonkey, on the constructor in V8.
      var home = WORLD.engine === "v8" ? Constructor : Constructor.prototype;
      home.Average = 0;
      home.DontCare = 0;
      global[id] = Constructor;
   }

   process("ImageIntegration");
   process("ImageCalibration");

   // --- console -------------------------------------------------------------------------------

   function write() {
      var text = "";
      for (var i = 0; i < arguments.length; ++i)
         text += String(arguments[i]);
      call("write", text);
   }

   var theConsole = {
      write: write,
      writeln: function () { write.apply(null, arguments); write("\n"); },
      beginLog: function (path) { call("beginLog", path); },
      endLog: function () { call("endLog"); },
      flush: function () {}
   };
   global.console = theConsole;
   global.Console = theConsole;

   global.gc = function () { call("gc"); };

   global.CoreApplication = {
      versionMajor: WORLD.version[0], versionMinor: WORLD.version[1], versionRelease: WORLD.version[2]
   };

   // --- files ---------------------------------------------------------------------------------

   function File() {}
   ["exists", "directoryExists", "remove", "removeDirectory", "readTextFile"].forEach(function (name) {
      File[name] = function (path) {
         if (typeof path !== "string")
            throw new Error("File." + name + "(): string expected");
         return call("file." + name, path);
      };
   });
   File.createDirectory = function (path) { call("file.createDirectory", path); };
   File.writeTextFile = function (path, text) { call("file.writeTextFile", [String(path), String(text)]); };
   File.move = function (from, to) { call("file.move", [String(from), String(to)]); };
   global.File = File;

   // --- images --------------------------------------------------------------------------------

   function FITSKeyword(name, value, comment) {
      this.name = name === undefined ? "" : String(name);
      this.value = value === undefined ? "" : String(value);
      this.comment = comment === undefined ? "" : String(comment);
   }
   global.FITSKeyword = FITSKeyword;

   function Image(id, told) {
      this.id = id;
      this.width = told.width;
      this.height = told.height;
      this.numberOfChannels = told.channels;
      this.median = function () { return call("image.median", id); };
   }

   function ImageWindow(id) {
      var told = call("window", id);
      this.isNull = told === null;
      if (this.isNull)
         return;
      this.keywords = told.keywords.map(function (k) { return new FITSKeyword(k[0], k[1], k[2]); });
      this.mainView = {
         id: id,
         image: new Image(id, told),
         exportProperties: function (file) { file.properties = true; }
      };
      this.forceClose = function () { call("window.close", id); };
   }
   ImageWindow.windowById = function (id) { return new ImageWindow(String(id)); };
   global.ImageWindow = ImageWindow;

   function FileFormat(ending, toRead, toWrite) {
      if (ending !== ".xisf" || toRead || !toWrite)
         throw new Error("FileFormat: only .xisf for writing is known here");
      this.name = "XISF";
      if (WORLD.engine === "sm")
         this.isNull = false; // V8 leaves it undefined
   }
   global.FileFormat = FileFormat;

   function ImageDescription() {
      this.bitsPerSample = 16;
      this.ieeefpSampleFormat = false;
      if (WORLD.version[1] >= 9)
         this.imageType = 0;
   }
   global.ImageDescription = ImageDescription;

   function FileFormatInstance(format) {
      if (!(format instanceof FileFormat))
         throw new Error("FileFormatInstance: a FileFormat was expected");
      this.isNull = false;
      this.keywords = [];
      var path = null, hints = "", description = null, id = "";
      this.create = function (where, how) { path = where; hints = how; return call("format.create", where); };
      this.setOptions = function (d) {
         if (!(d instanceof ImageDescription))
            throw new Error("FileFormatInstance.setOptions(): an ImageDescription was expected");
         description = d;
         return true;
      };
      this.setImageId = function (name) { id = name; };
      this.writeImage = function (image) {
         if (path === null || description === null)
            throw new Error("FileFormatInstance.writeImage(): no file, or no options");
         return call("format.write", {
            path: path, hints: hints, id: id, image: image.id, description: description,
            properties: this.properties === true,
            keywords: this.keywords.map(function (k) {
               if (!(k instanceof FITSKeyword))
                  throw new Error("FileFormatInstance.keywords: an array of FITSKeyword was expected");
               return [k.name, k.value, k.comment];
            })
         });
      };
      this.close = function () { path = null; return true; };
   }
   global.FileFormatInstance = FileFormatInstance;
})(this);
