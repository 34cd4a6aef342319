<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Master bias, dark and flat frames from calibration frames, with PixInsight or by itself.</source>
        <translation>用校准帧制作主偏置、主暗场和主平场，可用 PixInsight，也可独立完成。</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Your frames are never changed, and nothing leaves this computer.</source>
        <translation>依 Apache License 2.0 发布的自由软件。您的帧绝不会被改动，也没有任何数据离开这台电脑。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>What a report of a fault should begin with.</source>
        <translation>报告故障时请写在开头。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add frames…</source>
        <translation>添加帧…</translation>
    </message>
    <message>
        <source>Add a folder of frames; its masters are planned at once</source>
        <translation>添加一个帧文件夹；随即规划其主帧</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add single frames</source>
        <translation>添加单个帧</translation>
    </message>
    <message>
        <source>Output folder…</source>
        <translation>输出文件夹…</translation>
    </message>
    <message>
        <source>Choose where masters go</source>
        <translation>选择主帧的存放位置</translation>
    </message>
    <message>
        <source>Add library folder…</source>
        <translation>添加主帧库文件夹…</translation>
    </message>
    <message>
        <source>Add a folder of master biases and darks that flats may use</source>
        <translation>添加平场可使用的主偏置和主暗场文件夹</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>用示例帧试用</translation>
    </message>
    <message>
        <source>Write a small night of sample frames and open it</source>
        <translation>写出一个小型示例夜晚的帧并打开</translation>
    </message>
    <message>
        <source>Staged wizard…</source>
        <translation>分步向导…</translation>
    </message>
    <message>
        <source>Be led from a folder to reviewed masters; leave it at any time</source>
        <translation>从文件夹到检查过的主帧全程引导；可随时退出</translation>
    </message>
    <message>
        <source>Look at a master…</source>
        <translation>查看主帧…</translation>
    </message>
    <message>
        <source>Open a finished master: pixels, numbers, tests, old beside new</source>
        <translation>打开已完成的主帧：像素、数值、测试、新旧并排</translation>
    </message>
    <message>
        <source>Open recorded run…</source>
        <translation>打开记录的运行…</translation>
    </message>
    <message>
        <source>Replay a past run in a minute at most; nothing is made</source>
        <translation>在一分钟内重放过去的运行；不制作任何东西</translation>
    </message>
    <message>
        <source>Save script…</source>
        <translation>保存脚本…</translation>
    </message>
    <message>
        <source>Save the PixInsight script of this plan, and start nothing</source>
        <translation>保存此计划的 PixInsight 脚本，不启动任何程序</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>撤回上一个决定</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make the decision again that was taken back</source>
        <translation>重新执行被撤回的决定</translation>
    </message>
    <message>
        <source>Forget all choices</source>
        <translation>忘记所有选择</translation>
    </message>
    <message>
        <source>Take in what was left out, and forget values and matches set by hand</source>
        <translation>重新纳入被排除的内容，并忘记手动设置的值和匹配</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>下一个需查看</translation>
    </message>
    <message>
        <source>Go to the next thing that wants a look before masters are made</source>
        <translation>转到制作主帧前需要查看的下一项</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Go to the filter box</source>
        <translation>转到筛选框</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Run and log</source>
        <translation>运行与日志</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>制作主帧</translation>
    </message>
    <message>
        <source>Make the masters</source>
        <translation>制作主帧</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stop; finished masters are kept</source>
        <translation>停止；已完成的主帧会保留</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>此步骤后停止</translation>
    </message>
    <message>
        <source>Finish the master at hand, then stop</source>
        <translation>完成当前主帧后停止</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>重新扫描</translation>
    </message>
    <message>
        <source>Read all folders again</source>
        <translation>重新读取所有文件夹</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Stop reading the folders</source>
        <translation>停止读取文件夹</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open the report of the last run</source>
        <translation>打开上次运行的报告</translation>
    </message>
    <message>
        <source>Show the output folder</source>
        <translation>显示输出文件夹</translation>
    </message>
    <message>
        <source>Open the output folder in the file manager</source>
        <translation>在文件管理器中打开输出文件夹</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>Save the log of the run</source>
        <translation>保存运行日志</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Read how everything works; no network is needed</source>
        <translation>阅读各项功能的说明；无需联网</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>What the words mean: bias, amber, scaled, superseded…</source>
        <translation>词语含义：偏置、琥珀色、已缩放、已被取代…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Show logs</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Open the folder of the program&apos;s log and of its crash reports</source>
        <translation>打开程序日志和崩溃报告所在文件夹</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>AddPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>将校准帧文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Then press the button below: bias, darks and flat darks are made first, the flats with them. You are asked only where something is odd.</source>
        <translation>然后按下面的按钮：先制作偏置、暗场和平场暗场，再用它们制作平场。只有异常之处才会询问您。</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>添加帧…</translation>
    </message>
    <message>
        <source>Frames are being read</source>
        <translation>正在读取帧</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>正在读取文件头：目前 {count} 个文件…</translation>
    </message>
    <message>
        <source>{masters} of {frames} can be made.</source>
        <translation>可用 {frames}制作 {masters}。</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 个文件未使用</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} 个文件未使用</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: this goes on where it stopped.</source>
        <translation>{all} 个中有 {kept} 个是最新的：从上次停止处继续。</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date: there is nothing left to make.</source>
        <translation>{all} 个中有 {kept} 个是最新的：无事可做。</translation>
    </message>
    <message>
        <source>{count} cannot be made: too few frames.</source>
        <translation>{count} 个无法制作：帧太少。</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>正在检查每一帧：{seen} / {all}…</translation>
    </message>
    <message>
        <source>Every frame was looked at: there is nothing to ask.</source>
        <translation>所有帧均已检查：没有需要询问的。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>需读取 {size}</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>需写入 {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>剩余 {size}</translation>
    </message>
</context>
<context>
    <name>AppearanceTab</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Notify me when a run ends in the background</source>
        <translation>运行在后台结束时通知我</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Red, for the night</source>
        <translation>红色，夜间使用</translation>
    </message>
</context>
<context>
    <name>AttentionButton</name>
    <message>
        <source>Go to the next thing that wants a look (F8)</source>
        <translation>转到下一个需查看的项目 (F8)</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 项需查看</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} 项需查看</translation>
    </message>
</context>
<context>
    <name>BuiltinTab</name>
    <message>
        <source>Built-in engine</source>
        <translation>内置引擎</translation>
    </message>
    <message>
        <source>no more than</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>Without it, one thread for each processor.</source>
        <translation>不设则每个处理器一个线程。</translation>
    </message>
    <message>
        <source>Without it, a small, fixed amount.</source>
        <translation>不设则使用少量固定内存。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Masters are the same whatever stands here. More memory helps little, for frames are read in strips.</source>
        <translation>无论此处如何设置，主帧都相同。帧是分条读取的，内存再多帮助也不大。</translation>
    </message>
</context>
<context>
    <name>CandidatesModel</name>
    <message>
        <source>{name}, made in this run</source>
        <translation>{name}，本次运行制作</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选用</translation>
    </message>
    <message>
        <source>{match}: {keys}</source>
        <translation>{match}：{keys}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>{key}: {verdict}; the master has {found}, the flat has {wanted}</source>
        <translation>{key}：{verdict}；主帧为 {found}，平场为 {wanted}</translation>
    </message>
    <message>
        <source>not in the header</source>
        <translation>文件头中没有</translation>
    </message>
</context>
<context>
    <name>CertificateModel</name>
    <message>
        <source>changed</source>
        <translation>有变化</translation>
    </message>
</context>
<context>
    <name>ChartTools</name>
    <message>
        <source>Histogram over the full range</source>
        <translation>全范围直方图</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>全范围</translation>
    </message>
    <message>
        <source>A line in the levels to drag: leave out all above or below it</source>
        <translation>亮度图中可拖动的线：排除其上方或下方的所有帧</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Values from 0 to 65,535</source>
        <translation>数值 0 到 65,535</translation>
    </message>
    <message>
        <source>ADU</source>
        <translation>ADU</translation>
    </message>
    <message>
        <source>Values from 0 to 1</source>
        <translation>数值 0 到 1</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Some frames stand out: look at them before masters are made of them.</source>
        <translation>有些帧异常：在用它们制作主帧之前请先查看。</translation>
    </message>
    <message>
        <source>Only what is odd stands here. Fix it, leave it out or ignore it; what you leave open is made as it is.</source>
        <translation>这里只列出异常。请修正、排除或忽略；未处理的按原样制作。</translation>
    </message>
    <message>
        <source>Every frame is being looked at: {seen} of {all}…</source>
        <translation>正在检查每一帧：{seen} / {all}…</translation>
    </message>
    <message>
        <source>Nothing is left to decide here.</source>
        <translation>这里没有需要决定的了。</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Search log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Always show the newest line</source>
        <translation>始终显示最新一行</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文本 (*.log *.txt)</translation>
    </message>
    <message>
        <source>Lines that are shown</source>
        <translation>显示的行</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告和错误</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>复制所选行或全部</translation>
    </message>
    <message>
        <source>Save log…</source>
        <translation>保存日志…</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>ConsoleView</name>
    <message>
        <source>Log of the run</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>No dark: {place}</source>
        <translation>没有暗场：{place}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出现了问题</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. Your frames are untouched, and masters that were finished are whole. Please send this report and say what you were doing.</source>
        <translation>发生了不应出现的问题。您的帧未受影响，已完成的主帧也是完整的。请发送此报告并说明您当时的操作。</translation>
    </message>
    <message>
        <source>The system refused something: {cause}
Your frames are untouched, and masters that were finished are whole. Mend that and try again; if it stays, please send this report.</source>
        <translation>系统拒绝了某项操作：{cause}
您的帧未受影响，已完成的主帧也是完整的。请解决后重试；若仍出现，请发送此报告。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
</context>
<context>
    <name>CreatePage</name>
    <message>
        <source>Stage 1: bias, darks and flat darks</source>
        <translation>阶段 1：偏置、暗场和平场暗场</translation>
    </message>
    <message>
        <source>Stage 2: flats, with those masters</source>
        <translation>阶段 2：平场，使用这些主帧</translation>
    </message>
    <message>
        <source>Frames looked at</source>
        <translation>已检查的帧</translation>
    </message>
    <message>
        <source>A cloud over one flat, or a light that was left on, spoils a master. The masters are made by themselves as soon as every frame was looked at; if one stands out, you are shown it first.</source>
        <translation>平场上的一片云或一盏没关的灯都会毁掉主帧。所有帧检查完后会自动制作主帧；若有异常，会先给您看。</translation>
    </message>
    <message>
        <source>First every frame is looked at: {seen} of {all}…</source>
        <translation>先检查每一帧：{seen} / {all}…</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date; this goes on where it stopped.</source>
        <translation>{all} 个中有 {kept} 个是最新的；从上次停止处继续。</translation>
    </message>
    <message>
        <source>One click makes them all: first bias and darks, then the flats with them.</source>
        <translation>一键全部制作：先偏置和暗场，再用它们制作平场。</translation>
    </message>
    <message>
        <source>It stops after this step; finished masters are kept…</source>
        <translation>此步骤后停止；已完成的主帧会保留…</translation>
    </message>
    <message>
        <source>Stopping; finished masters are kept…</source>
        <translation>正在停止；已完成的主帧会保留…</translation>
    </message>
    <message>
        <source>Masters are being made…</source>
        <translation>正在制作主帧…</translation>
    </message>
    <message>
        <source>Almost done.</source>
        <translation>即将完成。</translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation>大约还剩 {time}。</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Nothing is to be decided.</source>
        <translation>没有需要决定的。</translation>
    </message>
    <message>
        <source>1 to look at</source>
        <translation>1 项需查看</translation>
    </message>
    <message>
        <source>{count} to look at</source>
        <translation>{count} 项需查看</translation>
    </message>
    <message>
        <source>Your decisions are kept in {path}; the frames stay as they are.</source>
        <translation>您的决定保存在 {path}；帧保持不变。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the PixInsight script</source>
        <translation>保存 PixInsight 脚本</translation>
    </message>
    <message>
        <source>PixInsight script (*.js)</source>
        <translation>PixInsight 脚本 (*.js)</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>选择主帧</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>主帧 (*.xisf *.fits *.fit *.fts)</translation>
    </message>
    <message>
        <source>Choose the folder of a past run</source>
        <translation>选择过去运行的文件夹</translation>
    </message>
</context>
<context>
    <name>DropOverlay</name>
    <message>
        <source>Masters for the library: here</source>
        <translation>主帧库的主帧：放在这里</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>Add {what} to the frames</source>
        <translation>将 {what} 添加到帧</translation>
    </message>
    <message>
        <source>Look at a master, or add {what} to the frames</source>
        <translation>查看主帧，或将{what}添加到帧</translation>
    </message>
    <message>
        <source>Add its masters to the library</source>
        <translation>将其主帧添加到主帧库</translation>
    </message>
    <message>
        <source>Add the masters of {count} folders to the library</source>
        <translation>将 {count} 个文件夹的主帧添加到主帧库</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} 个文件夹</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{a} and {b}</source>
        <translation>{a}和{b}</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Drop a folder of calibration frames here</source>
        <translation>将校准帧文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Bias, darks, flat darks and flats may lie together, of several cameras and nights: they are told apart by their headers. Nothing in your folders is changed.</source>
        <translation>偏置、暗场、平场暗场和平场可以放在一起，来自多台相机和多个夜晚：靠文件头区分。您的文件夹不会有任何改动。</translation>
    </message>
    <message>
        <source>Add frames…</source>
        <translation>添加帧…</translation>
    </message>
    <message>
        <source>Open the staged wizard</source>
        <translation>打开分步向导</translation>
    </message>
    <message>
        <source>Writes the frames of a small night (50 MB at most) and makes their masters</source>
        <translation>写出一个小型夜晚的帧（最多 50 MB）并制作主帧</translation>
    </message>
    <message>
        <source>Try with sample frames</source>
        <translation>用示例帧试用</translation>
    </message>
    <message>
        <source>Writing sample frames…</source>
        <translation>正在写入示例帧…</translation>
    </message>
    <message>
        <source>Making sample masters…</source>
        <translation>正在制作示例主帧…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Open {folder}</source>
        <translation>打开 {folder}</translation>
    </message>
</context>
<context>
    <name>EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>{engine} not found</source>
        <translation>未找到 {engine}</translation>
    </message>
</context>
<context>
    <name>EngineLine</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Starts PixInsight once and looks whether it runs a script.</source>
        <translation>启动一次 PixInsight，看它能否运行脚本。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>在哪里？</translation>
    </message>
    <message>
        <source>PixInsight is being started: half a minute or so…</source>
        <translation>正在启动 PixInsight：大约半分钟…</translation>
    </message>
    <message>
        <source>{pixinsight} was found on this computer.</source>
        <translation>在这台电脑上找到了 {pixinsight}。</translation>
    </message>
    <message>
        <source>PixInsight was not found: the built-in engine makes the masters.</source>
        <translation>未找到 PixInsight：由内置引擎制作主帧。</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>{newest} is newer than {others}, for the same frames</source>
        <translation>对于相同的帧，{newest} 比 {others} 更新</translation>
    </message>
    <message>
        <source>dark {exposures} at {setup}</source>
        <translation>暗场 {exposures}，{setup}</translation>
    </message>
    <message>
        <source>darks {exposures} cannot be scaled at {setup}</source>
        <translation>暗场 {exposures} 无法缩放，{setup}</translation>
    </message>
    <message>
        <source>not known: {keys}</source>
        <translation>未知：{keys}</translation>
    </message>
</context>
<context>
    <name>FolderList</name>
    <message>
        <source>Take {folder} out: nothing on disk changes</source>
        <translation>移除 {folder}：磁盘上不会有任何变化</translation>
    </message>
</context>
<context>
    <name>Folders</name>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>FoldersModel</name>
    <message>
        <source>bias and darks</source>
        <translation>偏置和暗场</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>darks</source>
        <translation>暗场</translation>
    </message>
</context>
<context>
    <name>FramePicture</name>
    <message>
        <source>Frame before this one (←)</source>
        <translation>上一帧 (←)</translation>
    </message>
    <message>
        <source>Frame after this one (→)</source>
        <translation>下一帧 (→)</translation>
    </message>
    <message>
        <source>Show the whole frame (F)</source>
        <translation>显示整帧 (F)</translation>
    </message>
    <message>
        <source>One pixel of the frame for one of the screen (1)</source>
        <translation>帧的一个像素对应屏幕一个像素 (1)</translation>
    </message>
    <message>
        <source>Stretch dark frames so that they show</source>
        <translation>拉伸暗帧使其可见</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>One stretch for all frames of the group (L)</source>
        <translation>组内所有帧使用同一拉伸 (L)</translation>
    </message>
    <message>
        <source>Blink (Space)</source>
        <translation>闪视 (空格)</translation>
    </message>
    <message>
        <source>What a frame blinks with</source>
        <translation>与什么交替闪视</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Blink through the frames of the group, or a frame with the others&apos; mean</source>
        <translation>依次闪视组内各帧，或将一帧与其他帧的平均交替</translation>
    </message>
    <message>
        <source>/s</source>
        <translation>/秒</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒图像数</translation>
    </message>
    <message>
        <source>The mean of the other frames (M)</source>
        <translation>其他帧的平均 (M)</translation>
    </message>
    <message>
        <source>The frame minus the others&apos; mean, or its ratio for flats (D)</source>
        <translation>该帧减去其他帧的平均，平场则为比值 (D)</translation>
    </message>
    <message>
        <source>Two frames side by side (C)</source>
        <translation>两帧并排 (C)</translation>
    </message>
    <message>
        <source>Picture of the frame</source>
        <translation>帧图像</translation>
    </message>
    <message>
        <source>Picture of the frame beside</source>
        <translation>旁边帧的图像</translation>
    </message>
    <message>
        <source>mean of the others</source>
        <translation>其他帧的平均</translation>
    </message>
    <message>
        <source>This file cannot be shown:
{reason}</source>
        <translation>无法显示此文件：
{reason}</translation>
    </message>
    <message>
        <source>x {x}  y {y}   {adu} ADU   {parts}</source>
        <translation>x {x}  y {y}   {adu} ADU   {parts}</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>已被您排除</translation>
    </message>
</context>
<context>
    <name>FramesTable</name>
    <message>
        <source>Frames of the group</source>
        <translation>本组的帧</translation>
    </message>
</context>
<context>
    <name>GroupLevels</name>
    <message>
        <source>Take in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Median of every frame (ADU)</source>
        <translation>每帧的中位数 (ADU)</translation>
    </message>
    <message>
        <source>Median of every frame</source>
        <translation>每帧的中位数</translation>
    </message>
    <message>
        <source>Median of every frame: reading…</source>
        <translation>每帧的中位数：正在读取…</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>排除它</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>排除它们</translation>
    </message>
    <message>
        <source>{count} of {frames} frames are odd: {causes}</source>
        <translation>{frames} 帧中有 {count} 帧异常：{causes}</translation>
    </message>
    <message>
        <source>1 frame of this group is left out by you</source>
        <translation>您排除了本组的 1 帧</translation>
    </message>
    <message>
        <source>{count} frames of this group are left out by you</source>
        <translation>您排除了本组的 {count} 帧</translation>
    </message>
    <message>
        <source>Leave out the {count} above the line</source>
        <translation>排除线上方的 {count} 帧</translation>
    </message>
    <message>
        <source>Leave out the {count} below the line</source>
        <translation>排除线下方的 {count} 帧</translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Select a group or a frame on the left to look at it.</source>
        <translation>在左侧选择一个组或一帧来查看。</translation>
    </message>
</context>
<context>
    <name>GroupsView</name>
    <message>
        <source>Groups of frames</source>
        <translation>帧组</translation>
    </message>
    <message>
        <source>Fit the columns</source>
        <translation>自适应列宽</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>恢复初始列</translation>
    </message>
</context>
<context>
    <name>IntegrationTab</name>
    <message>
        <source>Pixel rejection</source>
        <translation>像素剔除</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>自定限值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Frames of a master</source>
        <translation>主帧所需帧数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>A group of fewer frames makes no master.</source>
        <translation>帧数更少的组不制作主帧。</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>低于此数时警告</translation>
    </message>
    <message>
        <source>A group of fewer frames makes a master with a warning.</source>
        <translation>帧数更少的组会制作带警告的主帧。</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>异常帧</translation>
    </message>
    <message>
        <source>Every frame is compared with the others of its group before they are combined</source>
        <translation>合并之前将每一帧与同组其他帧比较</translation>
    </message>
    <message>
        <source>Keep masters that another engine made</source>
        <translation>保留其他引擎制作的主帧</translation>
    </message>
    <message>
        <source>Without it, a master that PixInsight made of the same frames is made again.</source>
        <translation>不勾选则 PixInsight 用相同帧制作的主帧会重新制作。</translation>
    </message>
    <message>
        <source>{many} from {count} frames on, {few} below.</source>
        <translation>{count} 帧及以上用 {many}，以下用 {few}。</translation>
    </message>
    <message>
        <source>Every sample counts: cosmic rays and satellites stay in.</source>
        <translation>所有样本都计入：宇宙线和卫星会保留。</translation>
    </message>
    <message>
        <source>Without own limits: {low} low, {high} high.</source>
        <translation>未自定限值：低 {low}，高 {high}。</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>What is to be decided</source>
        <translation>需要决定的事项</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>No master is made of these files (Del).</source>
        <translation>不用这些文件制作主帧 (Del)。</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>It may be as it is, and is not asked about again (Ctrl+I).</source>
        <translation>可以保持原样，不再询问 (Ctrl+I)。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>As it was before you decided (Ctrl+Z).</source>
        <translation>恢复到您决定之前 (Ctrl+Z)。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Apply to all {count} like this</source>
        <translation>应用到全部 {count} 个同类</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Set the type…</source>
        <translation>设置类型…</translation>
    </message>
    <message>
        <source>Set the filter…</source>
        <translation>设置滤镜…</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>设置文件头值…</translation>
    </message>
</context>
<context>
    <name>IssuesModel</name>
    <message>
        <source>{what}: {why}</source>
        <translation>{what}：{why}</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>无滤镜</translation>
    </message>
    <message>
        <source>part {name}</source>
        <translation>部分 {name}</translation>
    </message>
    <message>
        <source>Decided by you</source>
        <translation>由您决定</translation>
    </message>
    <message>
        <source>ignored: {why}</source>
        <translation>已忽略：{why}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>{values} set by you</source>
        <translation>{values}，由您设置</translation>
    </message>
    <message>
        <source>kept, whatever the check finds</source>
        <translation>无论检查结果如何都保留</translation>
    </message>
    <message>
        <source>bias or dark chosen by you</source>
        <translation>由您选择的偏置或暗场</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>A library can be added at any time: File, Add library folder</source>
        <translation>可随时添加主帧库：文件 → 添加主帧库文件夹</translation>
    </message>
    <message>
        <source>Do you keep older masters in a folder?</source>
        <translation>您有存放旧主帧的文件夹吗？</translation>
    </message>
    <message>
        <source>Library: {folders} · {bias} bias · {dark} dark</source>
        <translation>主帧库：{folders} · {bias} 个偏置 · {dark} 个暗场</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>A newer master took its place; it is kept.</source>
        <translation>已有更新的主帧取代它；它仍被保留。</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Take master biases from folders you add</source>
        <translation>从添加的文件夹中取主偏置</translation>
    </message>
    <message>
        <source>Darks</source>
        <translation>暗场</translation>
    </message>
    <message>
        <source>Take master darks and flat darks from folders you add</source>
        <translation>从添加的文件夹中取主暗场和平场暗场</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Nothing on disk is removed</source>
        <translation>不会从磁盘删除任何内容</translation>
    </message>
    <message>
        <source>Read the library folders again</source>
        <translation>重新读取主帧库文件夹</translation>
    </message>
    <message>
        <source>Use for</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Library folders</source>
        <translation>主帧库文件夹</translation>
    </message>
    <message>
        <source>Filter masters…  (camera, gain, exposure, file)</source>
        <translation>筛选主帧…（相机、增益、曝光、文件）</translation>
    </message>
    <message>
        <source>Filter masters</source>
        <translation>筛选主帧</translation>
    </message>
    <message>
        <source>Masters of the library</source>
        <translation>主帧库中的主帧</translation>
    </message>
    <message>
        <source>Darks by set point and exposure</source>
        <translation>按设定温度和曝光排列的暗场</translation>
    </message>
    <message>
        <source>What is the matter with the library</source>
        <translation>主帧库的问题</translation>
    </message>
    <message>
        <source>Masters of earlier nights calibrate the flats of this one. Add the folder they are in, or drop it here.</source>
        <translation>以前夜晚的主帧可校准今晚的平场。请添加其所在文件夹，或拖放到这里。</translation>
    </message>
    <message>
        <source>The library is being read…</source>
        <translation>正在读取主帧库…</translation>
    </message>
    <message>
        <source>There are no master biases or darks in these folders.</source>
        <translation>这些文件夹中没有主偏置或主暗场。</translation>
    </message>
    <message>
        <source>{found} of {all}</source>
        <translation>{found} / {all}</translation>
    </message>
    <message>
        <source>1 problem</source>
        <translation>1 个问题</translation>
    </message>
    <message>
        <source>{count} problems</source>
        <translation>{count} 个问题</translation>
    </message>
    <message>
        <source>1 gap</source>
        <translation>1 处空缺</translation>
    </message>
    <message>
        <source>{count} gaps</source>
        <translation>{count} 处空缺</translation>
    </message>
    <message>
        <source>1 older than a year</source>
        <translation>1 个已超过一年</translation>
    </message>
    <message>
        <source>{count} older than a year</source>
        <translation>{count} 个已超过一年</translation>
    </message>
    <message>
        <source>1 file is not used</source>
        <translation>1 个文件未使用</translation>
    </message>
    <message>
        <source>{count} files are not used</source>
        <translation>{count} 个文件未使用</translation>
    </message>
    <message>
        <source>Nothing to mend in the library</source>
        <translation>主帧库没有需要处理的问题</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>选择主帧库文件夹</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查看</translation>
    </message>
    <message>
        <source>Remove from the library</source>
        <translation>从主帧库移除</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Hide; “Run and log” in the menu View shows it again</source>
        <translation>隐藏；可用“视图”菜单中的“运行与日志”重新显示</translation>
    </message>
    <message>
        <source>Hide the run</source>
        <translation>隐藏运行</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Red for the night</source>
        <translation>夜间红色</translation>
    </message>
    <message>
        <source>Masters are being made. Stop and close?</source>
        <translation>正在制作主帧。要停止并关闭吗？</translation>
    </message>
    <message>
        <source>Finished masters are kept.</source>
        <translation>已完成的主帧会保留。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Sample frames</source>
        <translation>示例帧</translation>
    </message>
    <message>
        <source>Files have come to or gone from the folders since they were read.</source>
        <translation>自读取以来，文件夹中有文件增加或减少。</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>制作主帧</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <translation>撤销：{decision}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <translation>重做：{decision}</translation>
    </message>
    <message>
        <source>{number} of {count} · {kind}: {what}</source>
        <translation>{number} / {count} · {kind}：{what}</translation>
    </message>
    <message>
        <source>Next (F8)</source>
        <translation>下一个 (F8)</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>MasterActs</name>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose a library folder</source>
        <translation>选择主帧库文件夹</translation>
    </message>
    <message>
        <source>Tests found {masters} bad.</source>
        <translation>检测发现 {masters}不合格。</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>仍然添加</translation>
    </message>
    <message>
        <source>Add only the others</source>
        <translation>只添加其余的</translation>
    </message>
    <message>
        <source>{masters} could not be added: {reason}</source>
        <translation>{masters}无法添加：{reason}</translation>
    </message>
    <message>
        <source>{masters} added to {library}.</source>
        <translation>已将 {masters}添加到 {library}。</translation>
    </message>
    <message>
        <source>{masters} in {library} already.</source>
        <translation>{masters}已在 {library} 中。</translation>
    </message>
    <message>
        <source>{masters} kept as superseded.</source>
        <translation>{masters}作为已被取代的保留。</translation>
    </message>
    <message>
        <source>The master is in the library: {path}. The older one is kept as superseded.</source>
        <translation>主帧已在主帧库中：{path}。旧的作为已被取代的保留。</translation>
    </message>
    <message>
        <source>The master is in the library: {path}</source>
        <translation>主帧已在主帧库中：{path}</translation>
    </message>
    <message>
        <source>The master was in the library already: {path}</source>
        <translation>主帧此前已在主帧库中：{path}</translation>
    </message>
    <message>
        <source>The library has a newer master; this one is kept as superseded: {path}</source>
        <translation>主帧库中有更新的主帧；此主帧作为已被取代的保留：{path}</translation>
    </message>
    <message>
        <source>These {masters}…</source>
        <translation>这些 {masters}…</translation>
    </message>
    <message>
        <source>These and the library’s {masters}…</source>
        <translation>这些以及主帧库的 {masters}…</translation>
    </message>
    <message>
        <source>Choose a folder for the export</source>
        <translation>选择导出文件夹</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. Add these grouping keywords: {names}.</source>
        <translation>已将 {masters}导出到 {folder}。请添加这些分组关键字：{names}。</translation>
    </message>
    <message>
        <source>{masters} exported to {folder}. No grouping keyword is needed.</source>
        <translation>已将 {masters}导出到 {folder}。不需要分组关键字。</translation>
    </message>
</context>
<context>
    <name>MasterViewer</name>
    <message>
        <source>Compare with…</source>
        <translation>与…比较</translation>
    </message>
    <message>
        <source>Choose an older master: blink, difference or ratio, and what changed</source>
        <translation>选择一个旧主帧：闪视、差值或比值，以及变化</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The master is being tested…</source>
        <translation>正在测试主帧…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>older</source>
        <translation>旧的</translation>
    </message>
    <message>
        <source>The other file is no master of the same size.</source>
        <translation>另一个文件不是相同尺寸的主帧。</translation>
    </message>
    <message>
        <source>Masters (*.xisf *.fits *.fit *.fts)</source>
        <translation>主帧 (*.xisf *.fits *.fit *.fts)</translation>
    </message>
</context>
<context>
    <name>MastersPage</name>
    <message>
        <source>Make them again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>{names}: an older master is there and will be replaced, because something it is made of changed. Uncheck it below to keep the older one.</source>
        <translation>{names}：已有旧主帧，由于其来源有变化将被替换。如要保留旧的，请在下面取消勾选。</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made.</source>
        <translation>将用 {frames}制作 {masters}。</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date and kept.</source>
        <translation>{all} 个中有 {kept} 个是最新的，将保留。</translation>
    </message>
    <message>
        <source>A check box leaves a master, or one of its frames, out.</source>
        <translation>复选框可排除一个主帧或其中一帧。</translation>
    </message>
</context>
<context>
    <name>MatchPage</name>
    <message>
        <source>The bias or dark of these flats is missing or not exact. Choose another one on the right, add a library by dropping its folder here, or ignore it.</source>
        <translation>这些平场的偏置或暗场缺失或不完全匹配。请在右侧另选，或把主帧库文件夹拖放到这里，或者忽略。</translation>
    </message>
    <message>
        <source>Every flat has what it needs, or what you chose for it.</source>
        <translation>每个平场都有所需的主帧，或您所选的主帧。</translation>
    </message>
</context>
<context>
    <name>MatchingPage</name>
    <message>
        <source>Select a flat in the list: here stands which bias and dark it gets, and why.</source>
        <translation>在列表中选择一个平场：这里会显示它使用的偏置和暗场及原因。</translation>
    </message>
    <message>
        <source>A {master} is made of its frames as they are: it needs no other master.</source>
        <translation>{master} 直接由其帧制作：不需要其他主帧。</translation>
    </message>
    <message>
        <source>In this run it calibrates:</source>
        <translation>本次运行中它校准：</translation>
    </message>
    <message>
        <source>No flat of this run takes it.</source>
        <translation>本次运行没有平场使用它。</translation>
    </message>
    <message>
        <source>Flats take it only in a staged run: see the Plan tab for that.</source>
        <translation>只有在分阶段运行中平场才会使用它：见“计划”选项卡。</translation>
    </message>
</context>
<context>
    <name>MatchingTab</name>
    <message>
        <source>What counts as equal</source>
        <translation>何为相等</translation>
    </message>
    <message>
        <source>Exposures up to</source>
        <translation>曝光相差不超过</translation>
    </message>
    <message>
        <source>Exposures that differ by no more are one; the larger of the two limits holds.</source>
        <translation>相差不超过此值的曝光视为相同；取两个限值中较大者。</translation>
    </message>
    <message>
        <source>or up to</source>
        <translation>或不超过</translation>
    </message>
    <message>
        <source>% of the longer</source>
        <translation>% 较长者</translation>
    </message>
    <message>
        <source>Frames within this are one group, and a match within it is exact.</source>
        <translation>在此范围内的帧属于同一组，匹配视为精确。</translation>
    </message>
    <message>
        <source>Set points up to</source>
        <translation>设定温度相差不超过</translation>
    </message>
    <message>
        <source>Without a set point up to</source>
        <translation>无设定温度时不超过</translation>
    </message>
    <message>
        <source>Needs a look up to</source>
        <translation>需查看，不超过</translation>
    </message>
    <message>
        <source>A master up to this far off is still taken, with a warning; beyond it, none.</source>
        <translation>相差不超过此值的主帧仍可使用，但有警告；超过则不用。</translation>
    </message>
    <message>
        <source>Groups and matches follow at once.</source>
        <translation>组和匹配会立即更新。</translation>
    </message>
    <message>
        <source>Libraries of masters</source>
        <translation>主帧库</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>选择主帧文件夹</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>主偏置</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>主暗场</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>选择其他文件夹…</translation>
    </message>
    <message>
        <source>Show the libraries</source>
        <translation>显示主帧库</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>设置引擎</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Show the results</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Use the built-in engine</source>
        <translation>使用内置引擎</translation>
    </message>
    <message>
        <source>Use as library</source>
        <translation>用作主帧库</translation>
    </message>
    <message>
        <source>Choose a rig</source>
        <translation>选择设备组</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 条</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Pixels per level (ADU)</source>
        <translation>各亮度级像素数 (ADU)</translation>
    </message>
    <message>
        <source>Pixels per level</source>
        <translation>各亮度级像素数</translation>
    </message>
</context>
<context>
    <name>OverridesKeeper</name>
    <message>
        <source>{frames} left out</source>
        <translation>已排除 {frames}</translation>
    </message>
    <message>
        <source>{frames} taken in again</source>
        <translation>已重新纳入 {frames}</translation>
    </message>
    <message>
        <source>the header values of {frames} as in the files</source>
        <translation>{frames}的文件头值恢复为文件中的值</translation>
    </message>
    <message>
        <source>header values of {frames} set</source>
        <translation>已设置 {frames}的文件头值</translation>
    </message>
    <message>
        <source>no master for a flat</source>
        <translation>某平场不用主帧</translation>
    </message>
    <message>
        <source>a master for a flat</source>
        <translation>为某平场选定主帧</translation>
    </message>
    <message>
        <source>the best match for a flat</source>
        <translation>某平场使用最佳匹配</translation>
    </message>
    <message>
        <source>an issue ignored</source>
        <translation>忽略了一项</translation>
    </message>
    <message>
        <source>an issue asked about again</source>
        <translation>重新询问了一项</translation>
    </message>
    <message>
        <source>{frames} kept as they are</source>
        <translation>{frames}按原样保留</translation>
    </message>
    <message>
        <source>{frames} checked again</source>
        <translation>已重新检查 {frames}</translation>
    </message>
    <message>
        <source>all choices forgotten</source>
        <translation>已忘记所有选择</translation>
    </message>
    <message>
        <source>{reason} It is kept as {file}; decisions start anew.</source>
        <translation>{reason} 已另存为 {file}；决定重新开始。</translation>
    </message>
    <message>
        <source>{reason} Decisions are not kept meanwhile.</source>
        <translation>{reason} 其间的决定不会保存。</translation>
    </message>
    <message>
        <source>Your choices cannot be kept in {folder}: {reason}.</source>
        <translation>无法将您的选择保存到 {folder}：{reason}。</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Split off</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>These {frames} become a group and a master of their own, named:</source>
        <translation>这些 {frames}将成为独立的组和主帧，名称：</translation>
    </message>
    <message>
        <source>Name of the part</source>
        <translation>该部分的名称</translation>
    </message>
    <message>
        <source>after the meridian flip</source>
        <translation>中天翻转之后</translation>
    </message>
</context>
<context>
    <name>PixInsightTab</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>PixInsight where it is found, else built-in</source>
        <translation>有 PixInsight 则用它，否则用内置引擎</translation>
    </message>
    <message>
        <source>Where PixInsight is</source>
        <translation>PixInsight 的位置</translation>
    </message>
    <message>
        <source>looked for in the usual places</source>
        <translation>在常用位置查找</translation>
    </message>
    <message>
        <source>PixInsight&apos;s program or folder</source>
        <translation>PixInsight 的程序或文件夹</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Make masters with</source>
        <translation>制作主帧使用</translation>
    </message>
    <message>
        <source>Program or folder</source>
        <translation>程序或文件夹</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Looks for PixInsight without starting it.</source>
        <translation>查找 PixInsight，不启动它。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Starts PixInsight on a script of one line; it takes about half a minute.</source>
        <translation>用一行脚本启动 PixInsight；约需半分钟。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>How it is started</source>
        <translation>启动方式</translation>
    </message>
    <message>
        <source>Instance slot</source>
        <translation>实例槽位</translation>
    </message>
    <message>
        <source>A slot of its own keeps it apart from a PixInsight you work with.</source>
        <translation>独立的槽位可与您正在使用的 PixInsight 分开。</translation>
    </message>
    <message>
        <source>End it after silence of</source>
        <translation>无响应多久后结束</translation>
    </message>
    <message>
        <source>Without any sign of life for this long, the run is ended.</source>
        <translation>若在此时间内无任何响应，则结束运行。</translation>
    </message>
    <message>
        <source>Close it when the run is done</source>
        <translation>运行结束后关闭它</translation>
    </message>
    <message>
        <source>Keep the calibrated flats</source>
        <translation>保留校准后的平场</translation>
    </message>
    <message>
        <source>No splash screen</source>
        <translation>不显示启动画面</translation>
    </message>
    <message>
        <source>No start-up scripts</source>
        <translation>不运行启动脚本</translation>
    </message>
    <message>
        <source>No look for updates</source>
        <translation>不检查更新</translation>
    </message>
    <message>
        <source>No messages at the start</source>
        <translation>启动时不显示消息</translation>
    </message>
    <message>
        <source>At its start</source>
        <translation>启动时</translation>
    </message>
    <message>
        <source>Scripts go to</source>
        <translation>脚本存放到</translation>
    </message>
    <message>
        <source>the folder of the run</source>
        <translation>运行的文件夹</translation>
    </message>
    <message>
        <source>Folder for scripts</source>
        <translation>脚本文件夹</translation>
    </message>
    <message>
        <source>Where is PixInsight?</source>
        <translation>PixInsight 在哪里？</translation>
    </message>
    <message>
        <source>PixInsight is being started…</source>
        <translation>正在启动 PixInsight…</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>This run</source>
        <translation>本次运行</translation>
    </message>
    <message>
        <source>Use the new masters for its flats</source>
        <translation>将新主帧用于本次的平场</translation>
    </message>
    <message>
        <source>First bias and darks are made, then the flats with them and the library.</source>
        <translation>先制作偏置和暗场，再用它们和主帧库制作平场。</translation>
    </message>
    <message>
        <source>Make all again</source>
        <translation>全部重新制作</translation>
    </message>
    <message>
        <source>Also masters that are up to date are made again.</source>
        <translation>最新的主帧也会重新制作。</translation>
    </message>
    <message>
        <source>Make:</source>
        <translation>制作：</translation>
    </message>
    <message>
        <source>Make masters of this kind.</source>
        <translation>制作此类主帧。</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>计划的步骤</translation>
    </message>
    <message>
        <source>There is no plan yet: add frames first.</source>
        <translation>还没有计划：请先添加帧。</translation>
    </message>
    <message>
        <source>{masters} of {frames} will be made, by {engine}.</source>
        <translation>将由{engine}用 {frames}制作 {masters}。</translation>
    </message>
    <message>
        <source>Nothing is to be made.</source>
        <translation>没有要制作的。</translation>
    </message>
    <message>
        <source>Up to date and kept: {count}.</source>
        <translation>最新并保留：{count}。</translation>
    </message>
    <message>
        <source>Not possible: {count}.</source>
        <translation>无法制作：{count}。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{size} to read</source>
        <translation>需读取 {size}</translation>
    </message>
    <message>
        <source>{size} to write</source>
        <translation>需写入 {size}</translation>
    </message>
    <message>
        <source>{size} of disk in between</source>
        <translation>中间占用磁盘 {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>剩余 {size}</translation>
    </message>
    <message>
        <source>{size} of memory</source>
        <translation>内存 {size}</translation>
    </message>
    <message>
        <source>The disk is too small: the run needs {room}, and {free} are free.</source>
        <translation>磁盘空间不足：运行需要 {room}，剩余 {free}。</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>{path} cannot be read: {why}. The defaults are used.</source>
        <translation>无法读取 {path}：{why}。将使用默认值。</translation>
    </message>
    <message>
        <source>{path} cannot be used and is now {aside}; the defaults are used. {why}</source>
        <translation>{path} 无法使用，已改名为 {aside}；将使用默认值。{why}</translation>
    </message>
</context>
<context>
    <name>PrimaryButton</name>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop now; finished masters are kept</source>
        <translation>立即停止；已完成的主帧会保留</translation>
    </message>
    <message>
        <source>All {kept} up to date</source>
        <translation>全部 {kept} 个均为最新</translation>
    </message>
    <message>
        <source>Create masters</source>
        <translation>制作主帧</translation>
    </message>
    <message>
        <source>Create {count}, keep {kept} up to date</source>
        <translation>制作 {count} 个，保留 {kept} 个最新</translation>
    </message>
    <message>
        <source>Create {masters}</source>
        <translation>制作 {masters}</translation>
    </message>
    <message>
        <source>Make them in {folder}</source>
        <translation>在 {folder} 中制作</translation>
    </message>
</context>
<context>
    <name>PromiseLine</name>
    <message>
        <source>No registration, no network, no telemetry: all stays on this computer.</source>
        <translation>无需注册，不联网，无遥测：一切都留在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Try the built-in engine</source>
        <translation>试用内置引擎</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>显示该行</translation>
    </message>
    <message>
        <source>Show the line of the log that says it</source>
        <translation>显示日志中相应的行</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>A run writes a report at its end.</source>
        <translation>运行结束时会写出报告。</translation>
    </message>
    <message>
        <source>Add to library…</source>
        <translation>添加到主帧库…</translation>
    </message>
    <message>
        <source>In library</source>
        <translation>已在主帧库中</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}，{state}</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>低 {low}，高 {high}</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>With</source>
        <translation>使用</translation>
    </message>
    <message>
        <source> and </source>
        <translation>和</translation>
    </message>
    <message>
        <source>{part} of full scale, {level}</source>
        <translation>满量程的 {part}，{level}</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>well exposed</source>
        <translation>曝光良好</translation>
    </message>
    <message>
        <source>a little dark</source>
        <translation>略暗</translation>
    </message>
    <message>
        <source>a little bright</source>
        <translation>略亮</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>{single} → {noise} ADU, {gain}× less</source>
        <translation>{single} → {noise} ADU，降低 {gain}×</translation>
    </message>
</context>
<context>
    <name>ResultCards</name>
    <message>
        <source>Masters</source>
        <translation>主帧</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Leave this frame out and make {masters} again</source>
        <translation>排除此帧并重新制作 {masters}</translation>
    </message>
    <message>
        <source>Leave these frames out and make {masters} again</source>
        <translation>排除这些帧并重新制作 {masters}</translation>
    </message>
    <message>
        <source>{title} of this run</source>
        <translation>本次运行的{title}</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Export for WBPP…</source>
        <translation>导出到 WBPP…</translation>
    </message>
    <message>
        <source>A folder of masters for PixInsight’s WeightedBatchPreprocessing</source>
        <translation>供 PixInsight 的 WeightedBatchPreprocessing 使用的主帧文件夹</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Masters stand here once they are made.</source>
        <translation>主帧制作完成后显示在这里。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>A table that can be sorted, instead of cards</source>
        <translation>可排序的表格，代替卡片</translation>
    </message>
    <message>
        <source>{masters} failed for one reason: {reason}</source>
        <translation>{masters}因同一原因失败：{reason}</translation>
    </message>
    <message>
        <source>{masters} made</source>
        <translation>已制作 {masters}</translation>
    </message>
    <message>
        <source>{masters} up to date</source>
        <translation>{masters}为最新</translation>
    </message>
    <message>
        <source>{masters} failed</source>
        <translation>{masters}失败</translation>
    </message>
    <message>
        <source>{masters} not made</source>
        <translation>{masters}未制作</translation>
    </message>
    <message>
        <source>Add to library</source>
        <translation>添加到主帧库</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>将行复制为表格</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查看</translation>
    </message>
    <message>
        <source>Try the built-in engine</source>
        <translation>试用内置引擎</translation>
    </message>
    <message>
        <source>Show the line</source>
        <translation>显示该行</translation>
    </message>
    <message>
        <source>Add all to library…</source>
        <translation>全部添加到主帧库…</translation>
    </message>
    <message>
        <source>Adding {number} of {count}…</source>
        <translation>正在添加 {number} / {count}…</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <source>Masters</source>
        <translation>主帧</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Masters are still being made.</source>
        <translation>仍在制作主帧。</translation>
    </message>
    <message>
        <source>{kept} of {all} are up to date.</source>
        <translation>{all} 个中有 {kept} 个是最新的。</translation>
    </message>
    <message>
        <source>Stopped. {kept} of {all} are up to date and kept; “Create” goes on with the rest.</source>
        <translation>已停止。{all} 个中有 {kept} 个是最新的并保留；“制作”会继续其余部分。</translation>
    </message>
    <message>
        <source>{masters} made in {time}, {count} with a warning: see the cards.</source>
        <translation>用时 {time} 制作 {masters}，{count} 个有警告：见卡片。</translation>
    </message>
    <message>
        <source>{masters} made in {time}, each opened again and found good.</source>
        <translation>已在 {time} 内制作 {masters}，每个都重新打开并确认完好。</translation>
    </message>
    <message>
        <source>{made} of {all} were made; the cards say why the others failed.</source>
        <translation>{all} 个中制作了 {made} 个；卡片说明其余失败的原因。</translation>
    </message>
</context>
<context>
    <name>RigBox</name>
    <message>
        <source>Rig</source>
        <translation>设备组</translation>
    </message>
    <message>
        <source>No rig</source>
        <translation>不使用设备组</translation>
    </message>
    <message>
        <source>By the camera</source>
        <translation>依据相机</translation>
    </message>
    <message>
        <source>Not clear: choose a rig</source>
        <translation>不明确：请选择</translation>
    </message>
    <message>
        <source>By the camera: none</source>
        <translation>依据相机：无</translation>
    </message>
    <message>
        <source>By the camera: {rig}</source>
        <translation>依据相机：{rig}</translation>
    </message>
</context>
<context>
    <name>RigKeeper</name>
    <message>
        <source>Rigs are not kept, for {path} cannot be read.</source>
        <translation>设备组未保存，因为无法读取 {path}。</translation>
    </message>
    <message>
        <source>The rigs cannot be kept in {path}: {reason}.</source>
        <translation>设备组无法保存到 {path}：{reason}。</translation>
    </message>
</context>
<context>
    <name>RightSide</name>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>主帧库</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
</context>
<context>
    <name>RigsTab</name>
    <message>
        <source>After a scan the rig that has the camera of the frames is used by itself. What a rig does not have is as in the other settings.</source>
        <translation>扫描后会自动使用含有这些帧所用相机的设备组。设备组未设定的项目沿用其他设置。</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>设备组</translation>
    </message>
    <message>
        <source>New rig</source>
        <translation>新建设备组</translation>
    </message>
    <message>
        <source>New rig from these frames</source>
        <translation>由这些帧新建设备组</translation>
    </message>
    <message>
        <source>With the cameras, libraries and engine that are in use now</source>
        <translation>使用当前的相机、库和引擎</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>One in each line, as the headers write it</source>
        <translation>每行一台，与文件头中的写法相同</translation>
    </message>
    <message>
        <source>Choose a folder of masters</source>
        <translation>选择主帧文件夹</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>主偏置</translation>
    </message>
    <message>
        <source>Master darks</source>
        <translation>主暗场</translation>
    </message>
    <message>
        <source>beside the first folder, or {night}/masters</source>
        <translation>第一个文件夹旁，或 {night}/masters</translation>
    </message>
    <message>
        <source>A folder below that of the frames, or a whole path; it may hold {fields}</source>
        <translation>帧文件夹之下的文件夹，或完整路径；可含 {fields}</translation>
    </message>
    <message>
        <source>As in the other settings</source>
        <translation>沿用其他设置</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>own limit</source>
        <translation>自定限值</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>未采用：{reason}。</translation>
    </message>
    <message>
        <source>For these frames: {folder}</source>
        <translation>这些帧的输出：{folder}</translation>
    </message>
    <message>
        <source>the rig {rig} added</source>
        <translation>已添加设备组 {rig}</translation>
    </message>
    <message>
        <source>the rig {rig} removed</source>
        <translation>已移除设备组 {rig}</translation>
    </message>
</context>
<context>
    <name>RolePanel</name>
    <message>
        <source>set by you</source>
        <translation>由您设置</translation>
    </message>
    <message>
        <source>“Automatic” goes back to the match the program finds.</source>
        <translation>“自动”会恢复到程序找到的匹配。</translation>
    </message>
    <message>
        <source>Candidates: {master}</source>
        <translation>候选：{master}</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>使用此主帧</translation>
    </message>
    <message>
        <source>Calibrate the flat with the selected master.</source>
        <translation>用所选主帧校准平场。</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>不用{kind}</translation>
    </message>
    <message>
        <source>Calibrate the flat without any master {kind}.</source>
        <translation>校准平场时不用主{kind}。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Take a master from anywhere on your disks.</source>
        <translation>从磁盘任意位置选取主帧。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Back to the match the program finds.</source>
        <translation>恢复到程序找到的匹配。</translation>
    </message>
    <message>
        <source>{count} more masters match less well</source>
        <translation>还有 {count} 个主帧匹配较差</translation>
    </message>
    <message>
        <source>scaled</source>
        <translation>已缩放</translation>
    </message>
    <message>
        <source>All agree in: {keys}</source>
        <translation>全部一致：{keys}</translation>
    </message>
    <message>
        <source>Choose a master</source>
        <translation>选择主帧</translation>
    </message>
    <message>
        <source>Masters ({patterns})</source>
        <translation>主帧 ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RunController</name>
    <message>
        <source>This was a replay of the run {name}. Nothing was made now.</source>
        <translation>这是运行 {name} 的重放。现在没有制作任何东西。</translation>
    </message>
    <message>
        <source>Started: {step}</source>
        <translation>已开始：{step}</translation>
    </message>
    <message>
        <source>Done: {step}: {path}</source>
        <translation>完成：{step}：{path}</translation>
    </message>
    <message>
        <source>Stopped: {step}</source>
        <translation>已停止：{step}</translation>
    </message>
    <message>
        <source>Failed: {step}: {reason}</source>
        <translation>失败：{step}：{reason}</translation>
    </message>
    <message>
        <source>{engine} has said nothing for {seconds} s: it may be waiting behind a dialog, for a licence or an update.</source>
        <translation>{engine} 已有 {seconds} 秒没有响应：可能在等待对话框、许可证或更新。</translation>
    </message>
    <message>
        <source>Nothing was heard of {engine} for {seconds} s: does the drive with the frames answer?</source>
        <translation>{engine} 已有 {seconds} 秒没有消息：存放帧的驱动器是否有响应？</translation>
    </message>
    <message>
        <source>Stopped: {made} finished and kept.</source>
        <translation>已停止：{made}已完成并保留。</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed. {step}: {reason}</source>
        <translation>已制作 {made}，{failed} 个失败。{step}：{reason}</translation>
    </message>
    <message>
        <source>{made} made in {output}.</source>
        <translation>已在 {output} 中制作 {made}。</translation>
    </message>
    <message>
        <source>{made} made in {output}, {count} of them with a warning. {step}: {reason}</source>
        <translation>已在 {output} 中制作 {made}，其中 {count} 个有警告。{step}：{reason}</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>{state}, with warnings</source>
        <translation>{state}，有警告</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>RunPage</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>How much of the run is done</source>
        <translation>运行的进度</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>运行的步骤</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop now: finished masters are kept</source>
        <translation>立即停止：已完成的主帧会保留</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>立即停止</translation>
    </message>
    <message>
        <source>Stop after this step</source>
        <translation>此步骤后停止</translation>
    </message>
    <message>
        <source>Checking the frames first…</source>
        <translation>先检查各帧…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Nothing has been run yet.</source>
        <translation>尚未运行任何东西。</translation>
    </message>
    <message>
        <source>Stopped after {time}: {made} made</source>
        <translation>{time} 后停止：已制作 {made}</translation>
    </message>
    <message>
        <source>{made} made, {failed} failed in {time}</source>
        <translation>用时 {time}：已制作 {made}，{failed} 个失败</translation>
    </message>
    <message>
        <source>{made} made in {time}</source>
        <translation>用时 {time}：已制作 {made}</translation>
    </message>
    <message>
        <source>Starting {engine}… {elapsed}</source>
        <translation>正在启动 {engine}… {elapsed}</translation>
    </message>
    <message>
        <source>A past run, told again</source>
        <translation>重放的过去运行</translation>
    </message>
    <message>
        <source>Stage {stage} of 2</source>
        <translation>阶段 {stage} / 2</translation>
    </message>
    <message>
        <source>step {now} of {all}</source>
        <translation>步骤 {now} / {all}</translation>
    </message>
    <message>
        <source>{elapsed} elapsed</source>
        <translation>已用时 {elapsed}</translation>
    </message>
    <message>
        <source>stops after this step</source>
        <translation>此步骤后停止</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>almost done</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>大约还剩 {time}</translation>
    </message>
    <message>
        <source>The log cannot be saved as {path}: {reason}.</source>
        <translation>无法将日志保存为 {path}：{reason}。</translation>
    </message>
</context>
<context>
    <name>SampleNight</name>
    <message>
        <source>The sample frames cannot be written to {folder}: {reason}.</source>
        <translation>无法将示例帧写入 {folder}：{reason}。</translation>
    </message>
</context>
<context>
    <name>ScanProcess</name>
    <message>
        <source>The scan ended before it was complete. Scan again.</source>
        <translation>扫描未完成就结束了。请重新扫描。</translation>
    </message>
    <message>
        <source>The program that reads headers cannot be started: {reason}</source>
        <translation>无法启动读取文件头的程序：{reason}</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>0 or more</source>
        <translation>0 或更大</translation>
    </message>
    <message>
        <source>A dark with the exposure of flats. It is the best thing to subtract from them, better than a bias where the flats are long.</source>
        <translation>与平场曝光相同的暗场。最适合从平场中扣除；平场曝光较长时优于偏置。</translation>
    </message>
    <message>
        <source>A frame as long and as cold as a light, with the telescope covered. It holds the dark current and the hot pixels.</source>
        <translation>曝光和温度与亮场相同、盖上望远镜拍摄的帧。包含暗电流和热像素。</translation>
    </message>
    <message>
        <source>A frame of an evenly bright field, such as the sky at dusk. It holds vignetting, dust and the sensitivity of each pixel.</source>
        <translation>对亮度均匀的区域（如黄昏的天空）拍摄的帧。包含渐晕、灰尘和各像素的灵敏度。</translation>
    </message>
    <message>
        <source>A frame of the shortest exposure with the telescope covered. It holds the offset and the pattern of the electronics.</source>
        <translation>盖上望远镜以最短曝光拍摄的帧。包含偏移和电子线路的图案。</translation>
    </message>
    <message>
        <source>A name for what belongs to one or more cameras: libraries, output folder, engine and rejection. It is chosen by the camera in the headers.</source>
        <translation>与一台或多台相机相配的一组设置：库、输出文件夹、引擎和剔除。依据文件头中的相机选择。</translation>
    </message>
    <message>
        <source>A newer master of the same settings is in the library. The older one is kept beside it, and no flat takes it.</source>
        <translation>主帧库中有相同设置的更新主帧。旧的保留在旁边，平场不再使用它。</translation>
    </message>
    <message>
        <source>ADU per second</source>
        <translation>ADU/秒</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Already masters</source>
        <translation>已是主帧</translation>
    </message>
    <message>
        <source>Amber, needs a look</source>
        <translation>琥珀色，需查看</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>为 0</translation>
    </message>
    <message>
        <source>At full</source>
        <translation>满量程</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Bias or dark missing</source>
        <translation>缺少偏置或暗场</translation>
    </message>
    <message>
        <source>Bias or dark needs a look</source>
        <translation>偏置或暗场需查看</translation>
    </message>
    <message>
        <source>Binning</source>
        <translation>像素合并</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>C kernel ({variant})</source>
        <translation>C 内核（{variant}）</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Calibrator</source>
        <translation>校准主帧</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Do not look for them</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Double</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Few frames</source>
        <translation>帧太少</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File or group</source>
        <translation>文件或组</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平场</translation>
    </message>
    <message>
        <source>Flat dark</source>
        <translation>平场暗场</translation>
    </message>
    <message>
        <source>Flat, no filter</source>
        <translation>平场，无滤镜</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Frames with the same settings, which become one master. Flats are kept apart by filter and night, too.</source>
        <translation>设置相同、将合成一个主帧的帧。平场还按滤镜和夜晚区分。</translation>
    </message>
    <message>
        <source>From noon to noon, named by the day on which it begins. Flats of one evening and the next morning belong to one night.</source>
        <translation>从正午到正午，以开始的日期命名。当晚和次日清晨的平场属于同一夜。</translation>
    </message>
    <message>
        <source>GAIN is given in e-/ADU, so the camera&apos;s gain setting is unknown</source>
        <translation>GAIN 的单位是 e-/ADU，因此相机的增益设置未知</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>How outliers are left out of the mean of each pixel: satellites, cosmic rays, stars in sky flats. Which way is best depends on how many frames there are.</source>
        <translation>如何在每个像素求平均时剔除离群值：卫星、宇宙线、天光平场中的星点。哪种方法最好取决于帧数。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>排除它们</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>亮场</translation>
    </message>
    <message>
        <source>Linear fit clipping</source>
        <translation>线性拟合剔除</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>MAD</source>
        <translation>MAD</translation>
    </message>
    <message>
        <source>Made again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>主帧</translation>
    </message>
    <message>
        <source>Master bias</source>
        <translation>主偏置</translation>
    </message>
    <message>
        <source>Master dark</source>
        <translation>主暗场</translation>
    </message>
    <message>
        <source>Master flat</source>
        <translation>主平场</translation>
    </message>
    <message>
        <source>Master flat dark</source>
        <translation>主平场暗场</translation>
    </message>
    <message>
        <source>Master light</source>
        <translation>主亮场</translation>
    </message>
    <message>
        <source>Master {kind}</source>
        <translation>主{kind}</translation>
    </message>
    <message>
        <source>Master {kind} {value}</source>
        <translation>主{kind} {value}</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>主帧</translation>
    </message>
    <message>
        <source>Masters cannot be written: {path} is write-protected.</source>
        <translation>无法写入主帧：{path} 被写保护。</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Mean of all pixels</source>
        <translation>所有像素的平均值</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Median absolute deviation from the median</source>
        <translation>相对中位数的绝对偏差中位数</translation>
    </message>
    <message>
        <source>Median of all pixels</source>
        <translation>所有像素的中位数</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Min/max clipping</source>
        <translation>最小/最大剔除</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Mixed sizes</source>
        <translation>尺寸不一</translation>
    </message>
    <message>
        <source>Mixed sources</source>
        <translation>来源不一</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Neither the header nor the name nor the folder tells what these files are. Set their type, or do without them.</source>
        <translation>文件头、文件名和文件夹都没有说明这些文件是什么。请设置类型，或不使用它们。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>No bias</source>
        <translation>无偏置</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>无滤镜</translation>
    </message>
    <message>
        <source>No frame type</source>
        <translation>无帧类型</translation>
    </message>
    <message>
        <source>No master can be made of so few. If a header value keeps them apart from their group, set it; or do without them.</source>
        <translation>这么少的帧无法制作主帧。若是某个文件头值使它们与所属组分开，请设置该值；或不使用它们。</translation>
    </message>
    <message>
        <source>No rejection</source>
        <translation>不剔除</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Noise of a pixel from frame to frame; known once the frames were checked</source>
        <translation>像素在帧间的噪声；检查帧之后可知</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Odd exposure</source>
        <translation>异常曝光</translation>
    </message>
    <message>
        <source>Odd frames</source>
        <translation>异常帧</translation>
    </message>
    <message>
        <source>Odd levels</source>
        <translation>异常亮度</translation>
    </message>
    <message>
        <source>Odd, left out</source>
        <translation>异常，已排除</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Part of the pixels at full scale</source>
        <translation>满量程像素所占比例</translation>
    </message>
    <message>
        <source>Part of the pixels that are 0</source>
        <translation>为 0 的像素所占比例</translation>
    </message>
    <message>
        <source>Percentile clipping</source>
        <translation>百分位剔除</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script {script}: use --script-dir</source>
        <translation>无法把脚本 {script} 交给 PixInsight：请使用 --script-dir</translation>
    </message>
    <message>
        <source>PixInsight cannot be given the script, as the folder for temporary files has a name with letters it does not take: choose a plain folder with --script-dir</source>
        <translation>无法把脚本交给 PixInsight，因为临时文件夹的名称含有它不接受的字符：请用 --script-dir 选择名称简单的文件夹</translation>
    </message>
    <message>
        <source>PixInsight cannot be told the name {name}: rename it</source>
        <translation>无法把名称 {name} 交给 PixInsight：请改名</translation>
    </message>
    <message>
        <source>PixInsight cannot combine frames of these file formats with each other: convert them to one, or use the built-in engine</source>
        <translation>PixInsight 无法合并这些格式的帧：请转换为同一格式，或使用内置引擎</translation>
    </message>
    <message>
        <source>PixInsight cannot read the master {kind}: make it again, or take it away</source>
        <translation>PixInsight 无法读取主{kind}：请重新制作或移走</translation>
    </message>
    <message>
        <source>PixInsight cannot read {file}: it is damaged or no image; take it out</source>
        <translation>PixInsight 无法读取 {file}：文件损坏或不是图像；请移出</translation>
    </message>
    <message>
        <source>PixInsight could calibrate none of the flats</source>
        <translation>PixInsight 一个平场也没能校准</translation>
    </message>
    <message>
        <source>PixInsight crashed (exit code {code}) without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight 崩溃（退出码 {code}），没有运行脚本：请手动启动，关闭所有对话框，并检查许可证</translation>
    </message>
    <message>
        <source>PixInsight does not read packed frames such as {name}: unpack them, or use the built-in engine</source>
        <translation>PixInsight 不读取 {name} 这样的压缩帧：请解压，或使用内置引擎</translation>
    </message>
    <message>
        <source>PixInsight ended without running the script: start it by hand, close every dialog, and look at its licence</source>
        <translation>PixInsight 没有运行脚本就结束了：请手动启动，关闭所有对话框，并检查许可证</translation>
    </message>
    <message>
        <source>PixInsight made it, but said: {line}</source>
        <translation>PixInsight 已制作，但提示：{line}</translation>
    </message>
    <message>
        <source>PixInsight may be waiting behind a window nobody sees: start it once by hand and close every dialog (licence, first start, updates), then run again</source>
        <translation>PixInsight 可能在等待一个看不到的窗口：请手动启动一次，关闭所有对话框（许可证、首次启动、更新），然后重新运行</translation>
    </message>
    <message>
        <source>PixInsight needs at least 3 frames</source>
        <translation>PixInsight 至少需要 3 帧</translation>
    </message>
    <message>
        <source>PixInsight ran out of memory: close other programs, or integrate fewer frames</source>
        <translation>PixInsight 内存不足：请关闭其他程序，或减少叠加的帧</translation>
    </message>
    <message>
        <source>PixInsight reads the first frame of a sequence alone, not {name}: save its frames as single files, or use the built-in engine</source>
        <translation>PixInsight 只读取序列的第一帧，不读取 {name}：请将其各帧存为单独文件，或使用内置引擎</translation>
    </message>
    <message>
        <source>PixInsight tried to weight the frames by their stars, and these frames have none</source>
        <translation>PixInsight 试图按星点给帧加权，而这些帧没有星点</translation>
    </message>
    <message>
        <source>PixInsight version</source>
        <translation>PixInsight 版本</translation>
    </message>
    <message>
        <source>PixInsight was not found in its usual places or on PATH: say where it is with --pixinsight-binary, or use --engine builtin</source>
        <translation>在常用位置和 PATH 中未找到 PixInsight：请用 --pixinsight-binary 指明位置，或使用 --engine builtin</translation>
    </message>
    <message>
        <source>PixInsight {ended} before it came to this step</source>
        <translation>PixInsight 在到达此步骤之前{ended}</translation>
    </message>
    <message>
        <source>PixInsight {ended} in the middle of this step</source>
        <translation>PixInsight 在此步骤中途{ended}</translation>
    </message>
    <message>
        <source>PixInsight {ended} without running the script: start it once by hand to see whether it asks for something (licence, first start), and see &apos;ap-master-calibration doctor --start&apos;</source>
        <translation>PixInsight 没有运行脚本就{ended}：请手动启动一次，看它是否询问什么（许可证、首次启动），并运行 &apos;ap-master-calibration doctor --start&apos;</translation>
    </message>
    <message>
        <source>PixInsight {version} started and ran a script</source>
        <translation>PixInsight {version} 已启动并运行了脚本</translation>
    </message>
    <message>
        <source>PixInsight&apos;s instance slot must be 1 to 256, not {value}</source>
        <translation>PixInsight 的实例槽位必须为 1 到 256，而非 {value}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process} has no parameter {name}</source>
        <translation>PixInsight 的 {process} 没有参数 {name}</translation>
    </message>
    <message>
        <source>PixInsight&apos;s {process}.{parameter} {expected}, not {value}</source>
        <translation>PixInsight 的 {process}.{parameter} {expected}，而非 {value}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>读出模式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>设备组</translation>
    </message>
    <message>
        <source>Same file</source>
        <translation>同一文件</translation>
    </message>
    <message>
        <source>Scaled</source>
        <translation>已缩放</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>设定温度</translation>
    </message>
    <message>
        <source>Set the header value that is wrong (the files stay as they are), leave the frames out, or ignore it.</source>
        <translation>请设置错误的文件头值（文件保持不变），或排除这些帧，或忽略。</translation>
    </message>
    <message>
        <source>Settings that are not known</source>
        <translation>设置未知</translation>
    </message>
    <message>
        <source>Sigma clipping</source>
        <translation>σ 剔除</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Std dev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>TIFF files are not read: convert to FITS first</source>
        <translation>不读取 TIFF 文件：请先转换为 FITS</translation>
    </message>
    <message>
        <source>Temp</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Temperature drift</source>
        <translation>温度漂移</translation>
    </message>
    <message>
        <source>Temperature of the sensor</source>
        <translation>传感器温度</translation>
    </message>
    <message>
        <source>The dark has another exposure than the flat, so it is multiplied by a factor k that is found in the frames. It needs a bias, and where k is above 1 the noise grows with it.</source>
        <translation>暗场与平场曝光不同，因此乘以从帧中求得的系数 k。它需要偏置；k 大于 1 时噪声随之增大。</translation>
    </message>
    <message>
        <source>The file that will be written</source>
        <translation>将写出的文件</translation>
    </message>
    <message>
        <source>The flats make a master of their own without a filter. Set the filter they were taken with, or ignore it.</source>
        <translation>这些平场将单独制作一个无滤镜的主帧。请设置拍摄时所用的滤镜，或忽略。</translation>
    </message>
    <message>
        <source>The master bias or dark that is subtracted from each flat. It is made in the same run, or taken from a library.</source>
        <translation>从每个平场中扣除的主偏置或主暗场。在同一次运行中制作，或取自主帧库。</translation>
    </message>
    <message>
        <source>The master can be made; with more frames it has less noise.</source>
        <translation>可以制作主帧；帧越多噪声越低。</translation>
    </message>
    <message>
        <source>The master there cannot be read</source>
        <translation>那里的主帧无法读取</translation>
    </message>
    <message>
        <source>The match works, but a value is not known or not quite the same. Read the reason, then keep it or choose another master.</source>
        <translation>匹配可用，但某个值未知或不完全相同。请阅读原因，然后保留或另选主帧。</translation>
    </message>
    <message>
        <source>The mean of many frames without their outliers. It has far less noise than one frame.</source>
        <translation>多帧剔除离群值后的平均。噪声远低于单帧。</translation>
    </message>
    <message>
        <source>The night a group was taken in, from noon to noon; the time of a frame in UTC</source>
        <translation>拍摄该组的夜晚，从正午到正午；单帧时间为 UTC</translation>
    </message>
    <message>
        <source>The output folder cannot be made: {path} is not a folder.</source>
        <translation>无法创建输出文件夹：{path} 不是文件夹。</translation>
    </message>
    <message>
        <source>The pixels tell what the headers do not: frames taken with other settings, or with light on them, do not belong in one master. Split them, leave some out, or ignore it.</source>
        <translation>像素说明了文件头没有的信息：用其他设置拍摄或漏光的帧不应进入同一主帧。请拆分、排除部分，或忽略。</translation>
    </message>
    <message>
        <source>The set point of a group; the sensor&apos;s own temperature of a frame</source>
        <translation>组的设定温度；单帧为传感器实测温度</translation>
    </message>
    <message>
        <source>The temperature the cooler was set to; the sensor&apos;s own may differ a little. Frames of two set points make two masters.</source>
        <translation>制冷器设定的温度；传感器实测值可能略有不同。两个设定温度的帧制作两个主帧。</translation>
    </message>
    <message>
        <source>These files take no part. Copy them again from where they come from, and they are read anew; or do without them.</source>
        <translation>这些文件不参与。请从来源重新复制，程序会再次读取；或不使用它们。</translation>
    </message>
    <message>
        <source>These frames stand out from their group. Look at them: a cloud, a light left on, a wrong exposure? Leave them out, or ignore it.</source>
        <translation>这些帧与所属组不同。请查看：有云、灯没关、曝光错误？请排除，或忽略。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Too few frames for a master</source>
        <translation>帧太少，无法制作主帧</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>WBPP cannot distinguish it from {name}</source>
        <translation>WBPP 无法将它与 {name} 区分</translation>
    </message>
    <message>
        <source>WBPP takes masters as XISF files only</source>
        <translation>WBPP 只接受 XISF 格式的主帧</translation>
    </message>
    <message>
        <source>Warn and use them</source>
        <translation>警告并使用</translation>
    </message>
    <message>
        <source>What a flat is calibrated with, and what to look at; the reason of a file not used</source>
        <translation>平场用什么校准、需查看什么；文件未使用的原因</translation>
    </message>
    <message>
        <source>What is odd</source>
        <translation>异常内容</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量内容</translation>
    </message>
    <message>
        <source>Whether it is up to date cannot be known, and it is not replaced. Close the program that has it open, or mend its permissions, and plan again; or move it elsewhere.</source>
        <translation>无法得知它是否最新，因此不会替换。请关闭打开它的程序或修改权限后重新制定计划；或将它移到别处。</translation>
    </message>
    <message>
        <source>Why, or why not</source>
        <translation>为什么，或为什么不</translation>
    </message>
    <message>
        <source>Winsorized sigma clipping</source>
        <translation>Winsorized σ 剔除</translation>
    </message>
    <message>
        <source>Without identity</source>
        <translation>无身份信息</translation>
    </message>
    <message>
        <source>a PixInsight already runs in slot {slot} (process {pid}): close it first or use another slot with --instance-id {free}</source>
        <translation>槽位 {slot} 已有 PixInsight 在运行（进程 {pid}）：请先关闭它，或用 --instance-id {free} 换一个槽位</translation>
    </message>
    <message>
        <source>a binning</source>
        <translation>像素合并值</translation>
    </message>
    <message>
        <source>a camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>a copy of {path}: it counts once</source>
        <translation>{path} 的副本：只计一次</translation>
    </message>
    <message>
        <source>a dark of {dark} is longer than the flats ({flats}): made for lights?</source>
        <translation>{dark} 的暗场比平场（{flats}）长：是给亮场用的吗？</translation>
    </message>
    <message>
        <source>a dark of {dark} is taken unscaled from flats of {flats}: no bias matches</source>
        <translation>{dark} 的暗场未经缩放用于 {flats} 的平场：没有匹配的偏置</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>几秒</translation>
    </message>
    <message>
        <source>a flat dark of {dark} is longer than the flats ({flats})</source>
        <translation>{dark} 的平场暗场比平场（{flats}）长</translation>
    </message>
    <message>
        <source>a light frame</source>
        <translation>亮场</translation>
    </message>
    <message>
        <source>a link that leads back to itself</source>
        <translation>指向自身的链接</translation>
    </message>
    <message>
        <source>a link to a file that is not there</source>
        <translation>指向不存在文件的链接</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>a list of {count}</source>
        <translation>{count} 项的列表</translation>
    </message>
    <message>
        <source>a master needs at least {fewest} frames, not {count}</source>
        <translation>主帧至少需要 {fewest} 帧，而非 {count} 帧</translation>
    </message>
    <message>
        <source>a method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>a rig has no name</source>
        <translation>有一个设备组没有名称</translation>
    </message>
    <message>
        <source>a spot changed by {size}: dust moved, or something dries or freezes</source>
        <translation>一处斑点变化了 {size}：灰尘移动，或有水渍变干、结霜</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>a value of a header</source>
        <translation>文件头值</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>约 {hours} 小时</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>约 {hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>约 {seconds} 秒</translation>
    </message>
    <message>
        <source>ageing</source>
        <translation>渐旧</translation>
    </message>
    <message>
        <source>already a master {kind}</source>
        <translation>已经是主{kind}</translation>
    </message>
    <message>
        <source>an unexpected error: {name}: {message}</source>
        <translation>意外错误：{name}：{message}</translation>
    </message>
    <message>
        <source>an unknown exposure</source>
        <translation>未知曝光</translation>
    </message>
    <message>
        <source>an unknown size</source>
        <translation>未知尺寸</translation>
    </message>
    <message>
        <source>another program has it open: close it there (PixInsight, another window of this program, a preview) and run again</source>
        <translation>另一个程序打开了它：请在那里关闭（PixInsight、本程序的另一窗口、预览）后重新运行</translation>
    </message>
    <message>
        <source>another run is at work in {output}: wait for its end or choose another folder</source>
        <translation>另一个运行正在使用 {output}：请等它结束，或选择其他文件夹</translation>
    </message>
    <message>
        <source>archives are not read: unpack first</source>
        <translation>不读取压缩包：请先解压</translation>
    </message>
    <message>
        <source>as good as the chosen one, which comes first by name</source>
        <translation>与所选同样好，但所选名称在前</translation>
    </message>
    <message>
        <source>as set</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>差</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>below 0.001 %</source>
        <translation>低于 0.001 %</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>bias frames of {span}: are these darks?</source>
        <translation>{span} 的偏置帧：其实是暗场吗？</translation>
    </message>
    <message>
        <source>bias libraries: {folders}</source>
        <translation>偏置库：{folders}</translation>
    </message>
    <message>
        <source>binning</source>
        <translation>像素合并</translation>
    </message>
    <message>
        <source>black</source>
        <translation>全黑</translation>
    </message>
    <message>
        <source>built-in engine</source>
        <translation>内置引擎</translation>
    </message>
    <message>
        <source>by the number of frames</source>
        <translation>按帧数选择</translation>
    </message>
    <message>
        <source>byte {position} of it is not {encoding}</source>
        <translation>其第 {position} 字节不是 {encoding}</translation>
    </message>
    <message>
        <source>cache folder</source>
        <translation>缓存文件夹</translation>
    </message>
    <message>
        <source>calibrating</source>
        <translation>正在校准</translation>
    </message>
    <message>
        <source>calibrators.{name} has other keys than bias and dark</source>
        <translation>calibrators.{name} 含有 bias 和 dark 以外的键</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>camera mode</source>
        <translation>相机模式</translation>
    </message>
    <message>
        <source>camera raw files are not read: convert to FITS first</source>
        <translation>不读取相机 RAW 文件：请先转换为 FITS</translation>
    </message>
    <message>
        <source>cameras: {cameras}</source>
        <translation>相机：{cameras}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>cannot copy {name} to {folder}: another program keeps changing it</source>
        <translation>无法将 {name} 复制到 {folder}：另一个程序一直在修改它</translation>
    </message>
    <message>
        <source>cannot copy {name} to {where}: {cause}</source>
        <translation>无法将 {name} 复制到{where}：{cause}</translation>
    </message>
    <message>
        <source>cannot read the job {path}: {reason}</source>
        <translation>无法读取作业 {path}：{reason}</translation>
    </message>
    <message>
        <source>cannot read the plan {path}: {reason}</source>
        <translation>无法读取计划 {path}：{reason}</translation>
    </message>
    <message>
        <source>cannot read {path}: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}</source>
        <translation>无法写入脚本 {path}：{reason}</translation>
    </message>
    <message>
        <source>cannot write the script {path}: {reason}; choose another folder with --script-dir</source>
        <translation>无法写入脚本 {path}：{reason}；请用 --script-dir 选择其他文件夹</translation>
    </message>
    <message>
        <source>cannot write to the output folder {output}: {reason}; choose another folder or mend its permissions</source>
        <translation>无法写入输出文件夹 {output}：{reason}；请选择其他文件夹或修改其权限</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: no permission, or another program has a file open there</source>
        <translation>无法将 {name} 写入{where}：没有权限，或另一个程序打开了其中的文件</translation>
    </message>
    <message>
        <source>cannot write {name} to {where}: {reason}</source>
        <translation>无法将 {name} 写入{where}：{reason}</translation>
    </message>
    <message>
        <source>cannot write {path}: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>crashed (exit code {code})</source>
        <translation>崩溃了（退出码 {code}）</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗场</translation>
    </message>
    <message>
        <source>dark libraries: {folders}</source>
        <translation>暗场库：{folders}</translation>
    </message>
    <message>
        <source>dated in the future</source>
        <translation>日期在未来</translation>
    </message>
    <message>
        <source>different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>different {keyword} in one group: {values}</source>
        <translation>同一组中 {keyword} 不同：{values}</translation>
    </message>
    <message>
        <source>display</source>
        <translation>显示器</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>electrons</source>
        <translation>电子</translation>
    </message>
    <message>
        <source>electrons per second</source>
        <translation>电子/秒</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束了</translation>
    </message>
    <message>
        <source>ends at {high}</source>
        <translation>以 {high} 结束</translation>
    </message>
    <message>
        <source>engine: {engine}</source>
        <translation>引擎：{engine}</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>every pixel of the master has the same value</source>
        <translation>主帧的所有像素值都相同</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>退出码 {code}</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>exposure equal</source>
        <translation>曝光相同</translation>
    </message>
    <message>
        <source>exposure the longest not longer than the shortest {kind}, {dark} for {flats}</source>
        <translation>曝光：不长于最短{kind}的最长者，{dark} 对 {flats}</translation>
    </message>
    <message>
        <source>exposure the nearest longer, {dark} for {flats}</source>
        <translation>曝光：最接近的较长者，{dark} 对 {flats}</translation>
    </message>
    <message>
        <source>exposure unknown, the chosen one has {chosen}</source>
        <translation>曝光未知，所选为 {chosen}</translation>
    </message>
    <message>
        <source>exposure {dark} for {flats}: without a bias the dark cannot be scaled</source>
        <translation>曝光 {dark} 对 {flats}：没有偏置，暗场无法缩放</translation>
    </message>
    <message>
        <source>exposure {dark} is longer than the {kind}&apos;s {flats}</source>
        <translation>曝光 {dark} 比{kind}的 {flats} 长</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one has the {kind}&apos;s own</source>
        <translation>曝光 {dark}，所选与{kind}的曝光相同</translation>
    </message>
    <message>
        <source>exposure {dark}, the chosen one&apos;s {chosen} is nearer to the {kind}&apos;s {flats}</source>
        <translation>曝光 {dark}，所选的 {chosen} 更接近{kind}的 {flats}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>滤镜</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>平场</translation>
    </message>
    <message>
        <source>flat dark</source>
        <translation>平场暗场</translation>
    </message>
    <message>
        <source>flat {filter}</source>
        <translation>平场 {filter}</translation>
    </message>
    <message>
        <source>flat − bias</source>
        <translation>平场 − 偏置</translation>
    </message>
    <message>
        <source>flat − bias − (dark − bias)</source>
        <translation>平场 − 偏置 − (暗场 − 偏置)</translation>
    </message>
    <message>
        <source>flat − bias − dark</source>
        <translation>平场 − 偏置 − 暗场</translation>
    </message>
    <message>
        <source>flat − bias − k (dark − bias)</source>
        <translation>平场 − 偏置 − k (暗场 − 偏置)</translation>
    </message>
    <message>
        <source>flat − bias − k dark</source>
        <translation>平场 − 偏置 − k 暗场</translation>
    </message>
    <message>
        <source>flat − dark</source>
        <translation>平场 − 暗场</translation>
    </message>
    <message>
        <source>flat, uncalibrated</source>
        <translation>平场，未校准</translation>
    </message>
    <message>
        <source>focal length {value} mm</source>
        <translation>焦距 {value} mm</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>frames as they are</source>
        <translation>原样帧</translation>
    </message>
    <message>
        <source>fresh</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>give at least one folder of frames and then the output folder: ap-master-calibration IN OUT</source>
        <translation>请至少给出一个帧文件夹，然后给出输出文件夹：ap-master-calibration IN OUT</translation>
    </message>
    <message>
        <source>give the folder of a run, OUT/logs/YYYYMMDD_HHMMSS</source>
        <translation>请给出运行的文件夹，输出/logs/YYYYMMDD_HHMMSS</translation>
    </message>
    <message>
        <source>give the folder of a run, such as {path}</source>
        <translation>请给出运行的文件夹，例如 {path}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>high {value}</source>
        <translation>上限 {value}</translation>
    </message>
    <message>
        <source>in its usual place</source>
        <translation>在常用位置</translation>
    </message>
    <message>
        <source>in the library: {reason}</source>
        <translation>在主帧库中：{reason}</translation>
    </message>
    <message>
        <source>in the output folder, where frames are not used: move it elsewhere</source>
        <translation>位于输出文件夹中，其中的帧不会使用：请移到别处</translation>
    </message>
    <message>
        <source>instance slot</source>
        <translation>实例槽位</translation>
    </message>
    <message>
        <source>integrating</source>
        <translation>正在叠加</translation>
    </message>
    <message>
        <source>it agrees with its frames within {off}</source>
        <translation>与其各帧相差在 {off} 以内</translation>
    </message>
    <message>
        <source>it cannot be decoded: signal {signal} ended the process that tried</source>
        <translation>无法解码：尝试解码的进程被信号 {signal} 结束</translation>
    </message>
    <message>
        <source>it cannot be decoded: the process that tried ended with {code}</source>
        <translation>无法解码：尝试解码的进程以 {code} 结束</translation>
    </message>
    <message>
        <source>it cannot begin: {reason}</source>
        <translation>无法开始：{reason}</translation>
    </message>
    <message>
        <source>it departs from its frames by {off}: it is not made of them</source>
        <translation>与其各帧相差 {off}：它不是由这些帧制作的</translation>
    </message>
    <message>
        <source>it died too often</source>
        <translation>崩溃次数过多</translation>
    </message>
    <message>
        <source>it has {count} channels</source>
        <translation>有 {count} 个通道</translation>
    </message>
    <message>
        <source>it has {count} hot pixels that the others have not: it was exposed for longer</source>
        <translation>它有 {count} 个其他帧没有的热像素：曝光更长</translation>
    </message>
    <message>
        <source>it holds the same pixels as {other}</source>
        <translation>与 {other} 的像素相同</translation>
    </message>
    <message>
        <source>it holds {count} images in one; masters are made of single frames</source>
        <translation>其中合有 {count} 幅图像；主帧由单帧制作</translation>
    </message>
    <message>
        <source>it holds {count} images that are no series of frames, such as the chips of a mosaic: save each of them as a file of its own</source>
        <translation>包含 {count} 幅不构成帧序列的图像，如拼接芯片：请分别存为单独文件</translation>
    </message>
    <message>
        <source>it is a colour image (3 channels); masters are made of raw frames</source>
        <translation>这是彩色图像（3 通道）；主帧由原始帧制作</translation>
    </message>
    <message>
        <source>it is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>it is a link that leads back to itself</source>
        <translation>是指向自身的链接</translation>
    </message>
    <message>
        <source>it is a link to a file that is not there</source>
        <translation>是指向不存在文件的链接</translation>
    </message>
    <message>
        <source>it is a sequence of {count} frames packed by gzip: unpack it</source>
        <translation>这是用 gzip 压缩的 {count} 帧序列：请解压</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says, and raw flats are there</source>
        <translation>文件头表明已校准，而且有原始平场可用</translation>
    </message>
    <message>
        <source>it is calibrated already, as its header says: masters are made of raw frames</source>
        <translation>文件头表明已校准：主帧由原始帧制作</translation>
    </message>
    <message>
        <source>it is calibrated already, by {name}: masters are made of raw frames</source>
        <translation>根据 {name} 已校准：主帧由原始帧制作</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it is larger than {size} MB</source>
        <translation>大于 {size} MB</translation>
    </message>
    <message>
        <source>it is lit unlike the others, by up to {size}: a cloud, the gradient of the sky or the panel</source>
        <translation>照明与其他帧不同，最多相差 {size}：云、天空梯度或平场板</translation>
    </message>
    <message>
        <source>it is marked &quot;Read-only&quot;: remove that mark in its properties, or move it elsewhere</source>
        <translation>它被标记为“只读”：请在属性中取消，或移到别处</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it is not JSON: line {line}, {reason}</source>
        <translation>不是 JSON：第 {line} 行，{reason}</translation>
    </message>
    <message>
        <source>it is not a FITS file: it does not begin with SIMPLE</source>
        <translation>不是 FITS 文件：开头不是 SIMPLE</translation>
    </message>
    <message>
        <source>it is not a frame but a map ({type})</source>
        <translation>不是帧而是图 ({type})</translation>
    </message>
    <message>
        <source>it is not a master bias, dark or flat</source>
        <translation>不是主偏置、主暗场或主平场</translation>
    </message>
    <message>
        <source>it is not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is not an XISF file: it does not begin with XISF0100</source>
        <translation>不是 XISF 文件：开头不是 XISF0100</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>it is the same as the older one within the noise</source>
        <translation>在噪声范围内与旧的相同</translation>
    </message>
    <message>
        <source>it shows no dust</source>
        <translation>没有灰尘</translation>
    </message>
    <message numerus="yes">
        <source>it shows {count} spots of dust, the deepest takes {depth} % of the light</source>
        <translation>
            <numerusform>有 {count} 处灰尘斑，最深处遮去 {depth} % 的光</numerusform>
        </translation>
    </message>
    <message>
        <source>it was killed (exit code {code}), perhaps because memory ran out</source>
        <translation>被系统结束（退出码 {code}），可能是内存不足</translation>
    </message>
    <message>
        <source>it was superseded by a newer one</source>
        <translation>已被更新的取代</translation>
    </message>
    <message>
        <source>it was superseded, but the newer one is not in these library folders</source>
        <translation>它已被取代，但更新的不在这些主帧库文件夹中</translation>
    </message>
    <message>
        <source>it was taken by a guide camera (PHD2)</source>
        <translation>由导星相机拍摄 (PHD2)</translation>
    </message>
    <message>
        <source>its XML header claims a length of {size}</source>
        <translation>其 XML 头声称长度为 {size}</translation>
    </message>
    <message>
        <source>its XML header declares a DOCTYPE, which no XISF file has</source>
        <translation>其 XML 头声明了 DOCTYPE，而 XISF 文件不会有</translation>
    </message>
    <message>
        <source>its XML header is broken ({reason} in line {line})</source>
        <translation>其 XML 头已损坏（{reason}，第 {line} 行）</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one is made in this run</source>
        <translation>时长未知，所选在本次运行中制作</translation>
    </message>
    <message>
        <source>its age is unknown, the chosen one {chosen}</source>
        <translation>时长未知，所选 {chosen}</translation>
    </message>
    <message>
        <source>its bias is subtracted already, and no bias matches for the flats</source>
        <translation>其偏置已扣除，而平场没有匹配的偏置</translation>
    </message>
    <message>
        <source>its bytes are shuffled by {size}, which is no size of a sample</source>
        <translation>其字节按 {size} 重排，而这不是样本大小</translation>
    </message>
    <message>
        <source>its columns are banded by {size} every {period} pixels</source>
        <translation>其列每 {period} 像素有 {size} 的条纹</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU</source>
        <translation>其列之间相差 {spread} ADU</translation>
    </message>
    <message>
        <source>its compressed block is not as long as its image</source>
        <translation>其压缩块与图像长度不符</translation>
    </message>
    <message>
        <source>its compressed pixels are damaged: {error}</source>
        <translation>其压缩像素已损坏：{error}</translation>
    </message>
    <message>
        <source>its compression has an unknown form ({form})</source>
        <translation>其压缩格式未知（{form}）</translation>
    </message>
    <message>
        <source>its darkest corner has only {part} of the light of the middle: was something in the way?</source>
        <translation>最暗的角只有中心光量的 {part}：有东西遮挡吗？</translation>
    </message>
    <message>
        <source>its darkest corner has {part} of the light of the middle</source>
        <translation>最暗的角为中心光量的 {part}</translation>
    </message>
    <message>
        <source>its even and odd frames agree within {off} in every patch</source>
        <translation>其奇偶帧在每个区域相差在 {off} 以内</translation>
    </message>
    <message>
        <source>its even and odd frames differ by {off} in a part of the picture: did light or a cloud change while they were taken?</source>
        <translation>其奇偶帧在图像某处相差 {off}：拍摄时光线或云有变化吗？</translation>
    </message>
    <message>
        <source>its folder &apos;{name}&apos; says both {first} and {second}: set the type</source>
        <translation>其文件夹“{name}”同时表示{first}和{second}：请设置类型</translation>
    </message>
    <message>
        <source>its gzip compression is damaged</source>
        <translation>其 gzip 压缩已损坏</translation>
    </message>
    <message>
        <source>its header claims {size} of pixels, and {packed} are there</source>
        <translation>其文件头声称有 {size} 像素数据，实际为 {packed}</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (NAXIS is missing)</source>
        <translation>其文件头没有图像尺寸（缺少 NAXIS）</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (ZNAXIS)</source>
        <translation>其文件头没有图像尺寸 (ZNAXIS)</translation>
    </message>
    <message>
        <source>its header does not give the size of the image (no {keyword})</source>
        <translation>其文件头没有图像尺寸（缺少 {keyword}）</translation>
    </message>
    <message>
        <source>its header does not name the form of its pixels (no sampleFormat)</source>
        <translation>其文件头没有像素格式（缺少 sampleFormat）</translation>
    </message>
    <message>
        <source>its header does not say where the pixels are (location is &apos;{value}&apos;)</source>
        <translation>其文件头没有说明像素位置（location 为“{value}”）</translation>
    </message>
    <message>
        <source>its header gives an impossible number of axes (NAXIS is {value})</source>
        <translation>其文件头的轴数不可能（NAXIS 为 {value}）</translation>
    </message>
    <message>
        <source>its header gives an impossible size</source>
        <translation>其文件头的尺寸不可能</translation>
    </message>
    <message>
        <source>its header gives an impossible size (geometry is &apos;{value}&apos;)</source>
        <translation>其文件头的尺寸不可能（geometry 为“{value}”）</translation>
    </message>
    <message>
        <source>its header gives an impossible size ({keyword} is {value})</source>
        <translation>其文件头的尺寸不可能（{keyword} 为 {value}）</translation>
    </message>
    <message>
        <source>its header gives no image size (geometry is &apos;{value}&apos;)</source>
        <translation>其文件头没有图像尺寸（geometry 为“{value}”）</translation>
    </message>
    <message>
        <source>its header has no end (no END card in 4 MB)</source>
        <translation>其文件头没有结尾（4 MB 内无 END）</translation>
    </message>
    <message>
        <source>its header has no end (no END card)</source>
        <translation>其文件头没有结尾（无 END）</translation>
    </message>
    <message>
        <source>its header lies too deep inside a compressed file; unpack it first</source>
        <translation>其文件头在压缩文件中位置过深；请先解压</translation>
    </message>
    <message>
        <source>its header says that the pixels lie inside the header</source>
        <translation>其文件头称像素位于文件头之内</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}, at the {end} of the series: its sensor was warmer or colder by about {degrees}</source>
        <translation>其热像素相差 {off}，位于序列{end}：传感器温度相差约 {degrees}</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: it was exposed for {factor} times as long as the others</source>
        <translation>其热像素相差 {off}：曝光时间是其他帧的 {factor} 倍</translation>
    </message>
    <message>
        <source>its hot pixels differ by {off}: its sensor was at {own}, the others&apos; at {usual}</source>
        <translation>其热像素相差 {off}：其传感器为 {own}，其他帧为 {usual}</translation>
    </message>
    <message>
        <source>its image needs {needed}, but its header gives it {size}</source>
        <translation>其图像需要 {needed}，但文件头给出 {size}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner</source>
        <translation>其亮度从一角到另一角变化 {step}</translation>
    </message>
    <message>
        <source>its level changes by {step} from corner to corner: did light get in?</source>
        <translation>其亮度从一角到另一角变化 {step}：漏光了吗？</translation>
    </message>
    <message>
        <source>its level is {change} ADU from the older one&apos;s</source>
        <translation>其亮度与旧的相差 {change} ADU</translation>
    </message>
    <message>
        <source>its level is {level}</source>
        <translation>其亮度为 {level}</translation>
    </message>
    <message>
        <source>its level is {level} and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>其亮度为 {level}，噪声是其他帧的 {noise} 倍：增益、偏移或读出模式不同</translation>
    </message>
    <message>
        <source>its level is {level} of full scale</source>
        <translation>其亮度为满量程的 {level}</translation>
    </message>
    <message>
        <source>its level is {level} of full scale: the telescope was not covered</source>
        <translation>其亮度为满量程的 {level}：望远镜没有盖好</translation>
    </message>
    <message>
        <source>its level is {level} off and its noise {noise} times that of the others: gain, offset or readout mode were others</source>
        <translation>其亮度相差 {level}，噪声是其他帧的 {noise} 倍：增益、偏移或读出模式不同</translation>
    </message>
    <message>
        <source>its level is {off} above that of the others</source>
        <translation>其亮度比其他帧高 {off}</translation>
    </message>
    <message>
        <source>its level is {off} below that of the others</source>
        <translation>其亮度比其他帧低 {off}</translation>
    </message>
    <message>
        <source>its level is {off} off that of the others</source>
        <translation>其亮度与其他帧相差 {off}</translation>
    </message>
    <message>
        <source>its level is {signal} ADU above its bias</source>
        <translation>其亮度比偏置高 {signal} ADU</translation>
    </message>
    <message>
        <source>its level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>其亮度 {dark} 低于主偏置的 {bias}：拍摄时偏移不同吗？</translation>
    </message>
    <message>
        <source>its master {kind} was not made: {reason} ({name})</source>
        <translation>其主{kind} 未制作：{reason}（{name}）</translation>
    </message>
    <message>
        <source>left out: {why} ({name})</source>
        <translation>已排除：{why}（{name}）</translation>
    </message>
    <message>
        <source>{count} frames are odd, the first of them: {why} ({names})</source>
        <translation>{count} 帧异常，第一个：{why}（{names}）</translation>
    </message>
    <message>
        <source>its master {kind} {path} is not there; make the plan again</source>
        <translation>其主{kind} {path} 不存在；请重新制定计划</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} brighter from the first frame to the last: water dries or frost goes; wait, and take them again</source>
        <translation>第 {column} 列、第 {row} 行附近的斑点从第一帧到最后一帧变亮了 {size}：水在变干或霜在消退；请等待后重新拍摄</translation>
    </message>
    <message>
        <source>a spot around column {column}, row {row} becomes {size} darker from the first frame to the last: dew or frost settles; warm the window, and take them again</source>
        <translation>第 {column} 列、第 {row} 行附近的斑点从第一帧到最后一帧变暗了 {size}：露或霜在凝结；请加热窗口后重新拍摄</translation>
    </message>
    <message>
        <source>it does not have the camera {camera}</source>
        <translation>其中没有相机 {camera}</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others</source>
        <translation>其最亮区块比其他区块高 {glow}</translation>
    </message>
    <message>
        <source>its brightest patch is {glow} above the others, which leaves little range for light there: use a shorter exposure</source>
        <translation>其最亮区块比其他区块高 {glow}，那里留给光的范围很小：请缩短曝光</translation>
    </message>
    <message>
        <source>its columns differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>其各列相差 {spread} ADU，超过单帧的噪声：读出是否有问题？</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light</source>
        <translation>其最深的斑点遮去 {depth} % 的光</translation>
    </message>
    <message>
        <source>its deepest spot takes {depth} % of the light, and no flat brings back what is missing there: clean the sensor</source>
        <translation>其最深的斑点遮去 {depth} % 的光，任何平场都无法补回那里缺失的信号：请清洁传感器</translation>
    </message>
    <message>
        <source>its master {kind} {path} is {size}, the flats are {wanted}: choose a master of that size</source>
        <translation>其主{kind} {path} 为 {size}，平场为 {wanted}：请选择该尺寸的主帧</translation>
    </message>
    <message>
        <source>its name holds a character no file system takes</source>
        <translation>其名称含有文件系统不接受的字符</translation>
    </message>
    <message>
        <source>its name says both {first} and {second}: set the type</source>
        <translation>其名称同时表示{first}和{second}：请设置类型</translation>
    </message>
    <message>
        <source>its noise is {noise}, {times} times what a mean of {count} frames has</source>
        <translation>其噪声为 {noise}，是 {count} 帧平均的 {times} 倍</translation>
    </message>
    <message>
        <source>its noise is {ratio} times that of the others</source>
        <translation>其噪声是其他帧的 {ratio} 倍</translation>
    </message>
    <message>
        <source>its noise of {noise} is {times} times what a mean of {count} frames has: do the frames belong together?</source>
        <translation>其噪声 {noise} 是 {count} 帧平均的 {times} 倍：这些帧属于同一组吗？</translation>
    </message>
    <message>
        <source>its patches differ from the older one&apos;s by {off} at most</source>
        <translation>其各区域与旧的最多相差 {off}</translation>
    </message>
    <message>
        <source>its path is longer than this system takes: move it to a shorter one</source>
        <translation>其路径超出系统允许的长度：请移到较短的路径</translation>
    </message>
    <message>
        <source>its pixels are compressed by {codec}, which this program cannot read</source>
        <translation>其像素以 {codec} 压缩，本程序无法读取</translation>
    </message>
    <message>
        <source>its pixels are damaged: they do not agree with their {kind} checksum</source>
        <translation>其像素已损坏：与 {kind} 校验和不符</translation>
    </message>
    <message>
        <source>its pixels are in another file; only whole XISF files are read</source>
        <translation>其像素在另一个文件中；只读取完整的 XISF 文件</translation>
    </message>
    <message>
        <source>its pixels are in {unit}, those of the {kind} in {other}</source>
        <translation>其像素单位为 {unit}，{kind}为 {other}</translation>
    </message>
    <message>
        <source>its pixels are no {encoding} text: {error}</source>
        <translation>其像素不是 {encoding} 文本：{error}</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read (BITPIX is {value})</source>
        <translation>本程序不读取其像素格式（BITPIX 为 {value}）</translation>
    </message>
    <message>
        <source>its pixels have a form this program does not read ({form})</source>
        <translation>本程序不读取其像素格式（{form}）</translation>
    </message>
    <message>
        <source>its pixels scatter {times} times as much as the older one&apos;s</source>
        <translation>其像素离散度是旧的 {times} 倍</translation>
    </message>
    <message>
        <source>its ratio to the older one departs from 1 by {off} % at most</source>
        <translation>其与旧的比值最多偏离 1 达 {off} %</translation>
    </message>
    <message>
        <source>its rows are banded by {size} every {period} pixels</source>
        <translation>其行每 {period} 像素有 {size} 的条纹</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU</source>
        <translation>其行之间相差 {spread} ADU</translation>
    </message>
    <message>
        <source>its rows differ by {spread} ADU, by more than a frame has noise: is something wrong with the readout?</source>
        <translation>其各行相差 {spread} ADU，超过单帧的噪声：读出是否有问题？</translation>
    </message>
    <message>
        <source>its rows lie bottom-up and are turned</source>
        <translation>其行自下而上，将被翻转</translation>
    </message>
    <message>
        <source>its tests found it bad: {why}</source>
        <translation>测试认为它不合格：{why}</translation>
    </message>
    <message>
        <source>its weakest colour has only {part} of the light of the strongest, and is noisy: use a whiter light</source>
        <translation>最弱的颜色只有最强颜色光量的 {part}，噪声较大：请使用更白的光</translation>
    </message>
    <message>
        <source>its weakest colour has {part} of the light of the strongest</source>
        <translation>最弱的颜色为最强颜色光量的 {part}</translation>
    </message>
    <message>
        <source>its {kind} was not made: {step}</source>
        <translation>其{kind}未制作：{step}</translation>
    </message>
    <message>
        <source>its {size} of pixels cannot be unpacked to {folder}: {error}</source>
        <translation>其 {size} 像素无法解压到 {folder}：{error}</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>leave out {option} to see</source>
        <translation>去掉 {option} 可查看</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>left out by the check: {why}</source>
        <translation>被检查排除：{why}</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>已被您排除</translation>
    </message>
    <message>
        <source>left out: only {kinds} asked for</source>
        <translation>已排除：只要求 {kinds}</translation>
    </message>
    <message>
        <source>less is known of it than of the chosen one: {keys} cannot be compared</source>
        <translation>对它的了解少于所选主帧：无法比较 {keys}</translation>
    </message>
    <message>
        <source>level</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>library</source>
        <translation>主帧库</translation>
    </message>
    <message>
        <source>light</source>
        <translation>亮场</translation>
    </message>
    <message>
        <source>light got in: a part of it is brighter by {size}</source>
        <translation>漏光：有一部分亮了 {size}</translation>
    </message>
    <message>
        <source>light leak</source>
        <translation>漏光</translation>
    </message>
    <message>
        <source>linear fit clipping needs at least 5 frames: choose another rejection</source>
        <translation>线性拟合剔除至少需要 5 帧：请选择其他剔除方法</translation>
    </message>
    <message>
        <source>locale</source>
        <translation>区域设置</translation>
    </message>
    <message>
        <source>look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>low {value}</source>
        <translation>下限 {value}</translation>
    </message>
    <message>
        <source>made</source>
        <translation>已制作</translation>
    </message>
    <message>
        <source>made again because you asked for it</source>
        <translation>应您的要求重新制作</translation>
    </message>
    <message>
        <source>made anew in this run, and not used for its flats; --staged uses it</source>
        <translation>在本次运行中重新制作，但不用于本次的平场；用 --staged 则使用</translation>
    </message>
    <message>
        <source>made by {engine}</source>
        <translation>由{engine}制作</translation>
    </message>
    <message>
        <source>made by {engine}, and {parts} changed since</source>
        <translation>由{engine}制作，此后有变化：{parts}</translation>
    </message>
    <message>
        <source>made in this run</source>
        <translation>本次运行制作</translation>
    </message>
    <message>
        <source>made {ago}</source>
        <translation>{ago}制作</translation>
    </message>
    <message>
        <source>made, with warnings</source>
        <translation>已制作，有警告</translation>
    </message>
    <message>
        <source>make again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>masters are not made of its type, &apos;{type}&apos;</source>
        <translation>不制作此类型“{type}”的主帧</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>正在测量</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale, with {share} of their pixels at it: sensors are not linear there; expose for less</source>
        <translation>大多数帧达到满量程的 {level}，其中 {share} 的像素满量程：传感器在那里不是线性的；请缩短曝光</translation>
    </message>
    <message>
        <source>most frames are at {level} of full scale: they add more noise than they remove; expose for longer</source>
        <translation>大多数帧只有满量程的 {level}：增加的噪声比去除的多；请延长曝光</translation>
    </message>
    <message>
        <source>near</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>needs a look</source>
        <translation>需查看</translation>
    </message>
    <message>
        <source>neither header gives the camera or its settings: only the size agrees</source>
        <translation>两个文件头都没有相机或其设置：只有尺寸一致</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜晚</translation>
    </message>
    <message>
        <source>no answer for {seconds} s: is its drive there?</source>
        <translation>{seconds} 秒无响应：其驱动器在吗？</translation>
    </message>
    <message>
        <source>no calibration frame in {folder} names its camera</source>
        <translation>{folder} 中没有任何校准帧标明相机</translation>
    </message>
    <message>
        <source>no camera: it is used where a person chooses it</source>
        <translation>没有相机：仅在手动选择时使用</translation>
    </message>
    <message>
        <source>no correlation between the master dark and {frames}: it takes nothing off there</source>
        <translation>主暗场与{frames}没有相关性：对其不作扣除</translation>
    </message>
    <message>
        <source>no image of two dimensions in the file</source>
        <translation>文件中没有二维图像</translation>
    </message>
    <message>
        <source>no master bias, dark or flat found in {folders}</source>
        <translation>在 {folders} 中未找到主偏置、主暗场或主平场</translation>
    </message>
    <message>
        <source>no master can be made: {where} the reasons</source>
        <translation>无法制作任何主帧：原因{where}</translation>
    </message>
    <message>
        <source>no master dark agrees</source>
        <translation>没有一致的主暗场</translation>
    </message>
    <message>
        <source>no master was written</source>
        <translation>没有写出主帧</translation>
    </message>
    <message>
        <source>no master {kind} agrees</source>
        <translation>没有一致的主{kind}</translation>
    </message>
    <message>
        <source>no master {kind} agrees among {count}</source>
        <translation>{count} 个中没有一致的主{kind}</translation>
    </message>
    <message>
        <source>no master {kind} to choose from</source>
        <translation>没有可选的主{kind}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted}</source>
        <translation>没有 {wanted} 的主{kind}</translation>
    </message>
    <message>
        <source>no master {kind} with {wanted} among {count}</source>
        <translation>{count} 个中没有 {wanted} 的主{kind}</translation>
    </message>
    <message>
        <source>no master {kind}: chosen by you</source>
        <translation>不用主{kind}：由您选择</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is a master {other}</source>
        <translation>没有主{kind}：您选择的 {path} 是主{other}</translation>
    </message>
    <message>
        <source>no master {kind}: {path}, chosen by you, is one frame and no master</source>
        <translation>没有主{kind}：您选择的 {path} 是单帧而非主帧</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>不匹配</translation>
    </message>
    <message>
        <source>no permission to open it</source>
        <translation>没有打开它的权限</translation>
    </message>
    <message>
        <source>no rig has the camera {camera}</source>
        <translation>没有设备组包含相机 {camera}</translation>
    </message>
    <message>
        <source>no rig, chosen by you</source>
        <translation>不使用设备组，由您选择</translation>
    </message>
    <message>
        <source>no rig: the frames name no camera</source>
        <translation>无设备组：帧未标明相机</translation>
    </message>
    <message>
        <source>no room for {name} in {where}: it takes {size}, {free} are free. Make room, or choose another folder</source>
        <translation>{where}没有空间存放 {name}：需要 {size}，剩余 {free}。请腾出空间或选择其他文件夹</translation>
    </message>
    <message>
        <source>no set point is known, and the sensor ran from {span}</source>
        <translation>没有已知的设定温度，传感器温度为 {span}</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended</source>
        <translation>{seconds} 秒没有响应：引擎已被结束</translation>
    </message>
    <message>
        <source>no sign of life for {seconds} s: the engine was ended; {cause}</source>
        <translation>{seconds} 秒没有响应：引擎已被结束；{cause}</translation>
    </message>
    <message>
        <source>no sign of life: {cause}</source>
        <translation>没有响应：{cause}</translation>
    </message>
    <message>
        <source>no {keys} in the headers: kept apart from {frames} of {values}</source>
        <translation>文件头没有 {keys}：与 {values} 的{frames}分开</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>none of the sampled pixels has a value in any frame</source>
        <translation>所有帧中抽样的像素都没有值</translation>
    </message>
    <message>
        <source>none, and PixInsight needs one: install xvfb (xvfb-run)</source>
        <translation>没有，而 PixInsight 需要：请安装 xvfb (xvfb-run)</translation>
    </message>
    <message>
        <source>none; xvfb-run gives PixInsight one</source>
        <translation>没有；xvfb-run 可为 PixInsight 提供</translation>
    </message>
    <message>
        <source>not a frame</source>
        <translation>不是帧</translation>
    </message>
    <message>
        <source>not a frame: the name does not end in .fit, .fits, .fts or .xisf</source>
        <translation>不是帧：文件名不以 .fit、.fits、.fts 或 .xisf 结尾</translation>
    </message>
    <message>
        <source>not a master</source>
        <translation>不是主帧</translation>
    </message>
    <message>
        <source>not a plan of this program: {reason}; make the plan again</source>
        <translation>不是本程序的计划：{reason}；请重新制定计划</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>not calibrated: neither a master bias nor a master dark matches</source>
        <translation>未校准：没有匹配的主偏置或主暗场</translation>
    </message>
    <message>
        <source>not checked: {reason} ({name})</source>
        <translation>未检查：{reason}（{name}）</translation>
    </message>
    <message>
        <source>not enough memory; give a smaller --memory or fewer --jobs</source>
        <translation>内存不足；请减小 --memory 或 --jobs</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>not known before it starts: the script suits every version from 1.8.9 on</source>
        <translation>启动前未知：脚本适用于 1.8.9 及以后的所有版本</translation>
    </message>
    <message>
        <source>not made: {reason}</source>
        <translation>未制作：{reason}</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>无法制作</translation>
    </message>
    <message>
        <source>nothing but its size is known to agree</source>
        <translation>已知只有尺寸一致</translation>
    </message>
    <message>
        <source>nothing is left of {share} of the pixels when the bias or dark is subtracted: are the calibration frames right?</source>
        <translation>扣除偏置或暗场后，{share} 的像素什么也不剩：校准帧正确吗？</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>一无所知</translation>
    </message>
    <message>
        <source>nothing says what it is: no type in its header, its name or its folder</source>
        <translation>没有说明它是什么：文件头、名称和文件夹都没有类型</translation>
    </message>
    <message>
        <source>number of frames {value}</source>
        <translation>帧数 {value}</translation>
    </message>
    <message>
        <source>numpy (APMC_KERNEL asks for it)</source>
        <translation>numpy（APMC_KERNEL 要求）</translation>
    </message>
    <message>
        <source>numpy ({reason})</source>
        <translation>numpy（{reason}）</translation>
    </message>
    <message>
        <source>of the right kind</source>
        <translation>类型正确</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>偏移</translation>
    </message>
    <message>
        <source>old</source>
        <translation>陈旧</translation>
    </message>
    <message>
        <source>older (made earlier on {made})</source>
        <translation>较旧（更早制作，{made}）</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one is made in this run)</source>
        <translation>较旧（{made}制作，所选在本次运行中制作）</translation>
    </message>
    <message>
        <source>older (made {made}, the chosen one {chosen})</source>
        <translation>较旧（{made}制作，所选 {chosen}）</translation>
    </message>
    <message>
        <source>older than {name}</source>
        <translation>比 {name} 旧</translation>
    </message>
    <message>
        <source>on PATH</source>
        <translation>在 PATH 中</translation>
    </message>
    <message>
        <source>one of {paths} cannot be read: the engine died while it read them: {how}; leave it out</source>
        <translation>{paths} 之一无法读取：引擎读取时崩溃：{how}；请排除它</translation>
    </message>
    <message>
        <source>one of {values}</source>
        <translation>{values} 之一</translation>
    </message>
    <message numerus="yes">
        <source>only {count} frames: {enough} or more give a cleaner master</source>
        <translation>
            <numerusform>只有 {count} 帧：{enough} 帧或更多可得到更干净的主帧</numerusform>
        </translation>
    </message>
    <message>
        <source>only {frames} without the odd ones that are left out: a master needs at least {needed}</source>
        <translation>排除异常帧后只剩{frames}：主帧至少需要 {needed}</translation>
    </message>
    <message>
        <source>only {frames}: a master needs at least {needed}</source>
        <translation>只有{frames}：主帧至少需要 {needed}</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>output {folder}, by the pattern {pattern}</source>
        <translation>输出到 {folder}，依据模式 {pattern}</translation>
    </message>
    <message>
        <source>output: {pattern}</source>
        <translation>输出：{pattern}</translation>
    </message>
    <message>
        <source>packed XISF files are not read: unpack the file first</source>
        <translation>不读取打包的 XISF 文件：请先解压</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>图案</translation>
    </message>
    <message>
        <source>pixels are at full scale in {frames}; use a shorter exposure</source>
        <translation>{frames}有像素达到满量程；请缩短曝光</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>put away by hand: a stash</source>
        <translation>手动收起：stash</translation>
    </message>
    <message>
        <source>readout</source>
        <translation>读出模式</translation>
    </message>
    <message>
        <source>rejection takes no part of a frame as a whole</source>
        <translation>剔除没有整块去掉任何一帧的某部分</translation>
    </message>
    <message>
        <source>rejection: {rejection}</source>
        <translation>剔除：{rejection}</translation>
    </message>
    <message>
        <source>replaced or touched since the plan was made, and used as they are now: {files}</source>
        <translation>制定计划后被替换或改动，按现状使用：{files}</translation>
    </message>
    <message>
        <source>rig {rig}, by the camera {camera}</source>
        <translation>设备组 {rig}，依据相机 {camera}</translation>
    </message>
    <message>
        <source>rig {rig}, chosen by you</source>
        <translation>设备组 {rig}，由您选择</translation>
    </message>
    <message>
        <source>rig {rig}: {reason}</source>
        <translation>设备组 {rig}：{reason}</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>same {keys}</source>
        <translation>相同：{keys}</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>script folder</source>
        <translation>脚本文件夹</translation>
    </message>
    <message>
        <source>see above for</source>
        <translation>见上</translation>
    </message>
    <message>
        <source>set by you: {values}</source>
        <translation>由您设置：{values}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>several rigs have the camera {camera}: {rigs}</source>
        <translation>多个设备组包含相机 {camera}：{rigs}</translation>
    </message>
    <message>
        <source>size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>size {size}</source>
        <translation>尺寸 {size}</translation>
    </message>
    <message>
        <source>spots</source>
        <translation>斑点</translation>
    </message>
    <message>
        <source>spots of dust: {new} new, {gone} gone, {moved} moved</source>
        <translation>灰尘斑：新增 {new}，消失 {gone}，移动 {moved}</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>星点</translation>
    </message>
    <message>
        <source>start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>starts at {low}</source>
        <translation>从 {low} 开始</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>superseded by a newer one</source>
        <translation>已被更新的取代</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made})</source>
        <translation>已被更新的取代（{made}制作）</translation>
    </message>
    <message>
        <source>superseded by a newer one (made {made}, the chosen one {chosen})</source>
        <translation>已被更新的取代（{made}制作，所选 {chosen}）</translation>
    </message>
    <message>
        <source>superseded by a newer one (the chosen one {chosen})</source>
        <translation>已被更新的取代（所选 {chosen}）</translation>
    </message>
    <message>
        <source>system</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>taken by another program, {master}, than the {kind}, {frames}: do they store pixels alike?</source>
        <translation>与{kind}所用程序不同：{master} 与 {frames}；它们存储像素的方式相同吗？</translation>
    </message>
    <message>
        <source>taken by another program, {program}, than {name}, {other}: do they store pixels alike?</source>
        <translation>与 {name} 所用程序不同：{program} 与 {other}；它们存储像素的方式相同吗？</translation>
    </message>
    <message>
        <source>takes rows</source>
        <translation>接受行</translation>
    </message>
    <message>
        <source>takes rows of {width} columns</source>
        <translation>接受 {width} 列的行</translation>
    </message>
    <message>
        <source>takes the numbers 0 to {last}</source>
        <translation>接受 0 到 {last} 的数字</translation>
    </message>
    <message>
        <source>takes {kind}</source>
        <translation>接受{kind}</translation>
    </message>
    <message>
        <source>takes {kind} as {column}</source>
        <translation>{column} 接受{kind}</translation>
    </message>
    <message>
        <source>telescope {value}</source>
        <translation>望远镜 {value}</translation>
    </message>
    <message>
        <source>temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>temperature {value}, the chosen one has {chosen}, the {kind} {wanted}</source>
        <translation>温度 {value}，所选为 {chosen}，{kind}为 {wanted}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the C kernel cannot be loaded: {reason}</source>
        <translation>无法加载 C 内核：{reason}</translation>
    </message>
    <message>
        <source>the C kernel is of another version: {version}, not {expected}</source>
        <translation>C 内核版本不符：{version}，而非 {expected}</translation>
    </message>
    <message>
        <source>the C kernel was not built with this installation</source>
        <translation>此安装未编译 C 内核</translation>
    </message>
    <message>
        <source>the amber temperature tolerance</source>
        <translation>带警告的温度容差</translation>
    </message>
    <message>
        <source>the bias frames</source>
        <translation>偏置帧</translation>
    </message>
    <message>
        <source>the bias is already subtracted from the master dark, and no master bias matches: the bias stays in the flats</source>
        <translation>主暗场已扣除偏置，而没有匹配的主偏置：偏置会留在平场中</translation>
    </message>
    <message>
        <source>the bias or dark</source>
        <translation>偏置或暗场</translation>
    </message>
    <message>
        <source>the built-in engine</source>
        <translation>内置引擎</translation>
    </message>
    <message>
        <source>the check died while it read it: {how}</source>
        <translation>检查程序读取它时崩溃：{how}</translation>
    </message>
    <message>
        <source>the check died: {how}</source>
        <translation>检查程序崩溃：{how}</translation>
    </message>
    <message>
        <source>the colour filter patterns of master and flats differ ({patterns})</source>
        <translation>主帧与平场的滤色阵列不同（{patterns}）</translation>
    </message>
    <message>
        <source>the compressed pixels are cut short</source>
        <translation>压缩像素被截断</translation>
    </message>
    <message>
        <source>the compressed pixels are more than the header says</source>
        <translation>压缩像素多于文件头所述</translation>
    </message>
    <message>
        <source>the dark has hardly any bright pixels to find its scaling with</source>
        <translation>暗场几乎没有可用于求缩放系数的亮像素</translation>
    </message>
    <message>
        <source>the dark is scaled up from {dark} to {flats}: its noise grows with it</source>
        <translation>暗场从 {dark} 放大到 {flats}：噪声随之增大</translation>
    </message>
    <message>
        <source>the darks of {exposure}</source>
        <translation>{exposure} 的暗场</translation>
    </message>
    <message>
        <source>the disk is full: make room and run again</source>
        <translation>磁盘已满：请腾出空间后重新运行</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare, {free} are free; make room and run again</source>
        <translation>{folder} 所在磁盘已满：{file} 需要 {size} 及 {spare} 余量，剩余 {free}；请腾出空间后重新运行</translation>
    </message>
    <message>
        <source>the disk of {folder} is full: {file} needs {size} and {spare} to spare; make room and run again</source>
        <translation>{folder} 所在磁盘已满：{file} 需要 {size} 及 {spare} 余量；请腾出空间后重新运行</translation>
    </message>
    <message>
        <source>the disk of {output} has {free} free and the run needs {needed}: free some space or choose another output folder</source>
        <translation>{output} 所在磁盘剩余 {free}，运行需要 {needed}：请腾出空间或选择其他输出文件夹</translation>
    </message>
    <message>
        <source>the disk or the network gave an error</source>
        <translation>磁盘或网络出错</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}</source>
        <translation>引擎在此步骤中途崩溃：{how}</translation>
    </message>
    <message>
        <source>the engine died in the middle of this step: {how}; give a smaller --memory or fewer --jobs</source>
        <translation>引擎在此步骤中途崩溃：{how}；请减小 --memory 或 --jobs</translation>
    </message>
    <message>
        <source>the engine ended without finishing it ({how})</source>
        <translation>引擎未完成就结束了（{how}）</translation>
    </message>
    <message>
        <source>the exposure tolerance</source>
        <translation>曝光容差</translation>
    </message>
    <message>
        <source>the exposure tolerance in parts</source>
        <translation>曝光相对容差</translation>
    </message>
    <message>
        <source>the exposures run from {span}, each near the next</source>
        <translation>曝光为 {span}，依次相近</translation>
    </message>
    <message>
        <source>the exposures run from {span}: no one dark fits them all</source>
        <translation>曝光为 {span}：没有一个暗场适合全部</translation>
    </message>
    <message>
        <source>the fewest frames must be at least {count}: fewer cannot be integrated</source>
        <translation>最少帧数至少为 {count}：更少无法叠加</translation>
    </message>
    <message>
        <source>the file changed while it was opened</source>
        <translation>打开时文件发生变化</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>文件被截断</translation>
    </message>
    <message>
        <source>the file is cut short: {missing} bytes are missing</source>
        <translation>文件被截断：缺少 {missing} 字节</translation>
    </message>
    <message>
        <source>the file is cut short: {size} of {expected} are there ({missing} bytes are missing)</source>
        <translation>文件被截断：{expected} 中只有 {size}（缺少 {missing} 字节）</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file name &apos;{name}&apos;</source>
        <translation>文件名“{name}”</translation>
    </message>
    <message>
        <source>the fine pattern of rows {first} to {last} is not where it is in the others: they were shifted, or read from elsewhere</source>
        <translation>第 {first} 到 {last} 行的细纹位置与其他帧不同：这些行被移位，或读自别处</translation>
    </message>
    <message>
        <source>the first that can run</source>
        <translation>第一个可以运行的</translation>
    </message>
    <message>
        <source>the flat is black</source>
        <translation>平场是黑的</translation>
    </message>
    <message>
        <source>the flats are too bright: their level is {level} of full scale, good flats have {good}</source>
        <translation>平场太亮：亮度为满量程的 {level}，良好的平场为 {good}</translation>
    </message>
    <message>
        <source>the flats are too dark: their level is {level} of full scale, good flats have {good}</source>
        <translation>平场太暗：亮度为满量程的 {level}，良好的平场为 {good}</translation>
    </message>
    <message>
        <source>the flats show none of the dark&apos;s signal, so the scaled dark takes nothing away</source>
        <translation>平场中没有暗场信号，因此缩放后的暗场不扣除任何内容</translation>
    </message>
    <message>
        <source>the folder cannot be read: {reason}</source>
        <translation>无法读取文件夹：{reason}</translation>
    </message>
    <message>
        <source>the folder for temporary files</source>
        <translation>临时文件夹</translation>
    </message>
    <message>
        <source>the folder name &apos;{name}&apos;</source>
        <translation>文件夹名“{name}”</translation>
    </message>
    <message>
        <source>the folder {folder} for the calibrated flats has gone</source>
        <translation>存放校准后平场的文件夹 {folder} 已消失</translation>
    </message>
    <message>
        <source>the frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>the frames are not all of one rig: {cameras}</source>
        <translation>这些帧并非都属于同一设备组：{cameras}</translation>
    </message>
    <message>
        <source>the frames have several levels ({levels}): do they belong together?</source>
        <translation>这些帧有多种亮度（{levels}）：它们属于同一组吗？</translation>
    </message>
    <message>
        <source>the frames of {name} could not be checked: {reason}</source>
        <translation>无法检查 {name} 的帧：{reason}</translation>
    </message>
    <message>
        <source>the gzip file is cut short</source>
        <translation>gzip 文件被截断</translation>
    </message>
    <message>
        <source>the gzip file is damaged: {error}</source>
        <translation>gzip 文件已损坏：{error}</translation>
    </message>
    <message>
        <source>the headers have no exposure: frames of any exposure may be in this group</source>
        <translation>文件头中没有曝光：本组可能包含任意曝光的帧</translation>
    </message>
    <message>
        <source>the headers have no filter, and other frames of {camera} have one</source>
        <translation>文件头没有滤镜，而 {camera} 的其他帧有</translation>
    </message>
    <message>
        <source>the headers of {frames} say that they are calibrated already: no bias or dark is subtracted again</source>
        <translation>{frames}的文件头表明已校准：不再扣除偏置或暗场</translation>
    </message>
    <message>
        <source>the high rejection limit</source>
        <translation>高剔除限值</translation>
    </message>
    <message>
        <source>the idle time-out</source>
        <translation>无响应超时</translation>
    </message>
    <message>
        <source>the lack of any type</source>
        <translation>没有任何类型</translation>
    </message>
    <message>
        <source>the level moves by {change} through the series: did the temperature change, or light get in?</source>
        <translation>亮度在整个序列中变化 {change}：温度变了，还是漏光了？</translation>
    </message>
    <message>
        <source>the level of {frames} is more than 10 % off the series&apos; {usual}</source>
        <translation>{frames} 的亮度与序列的 {usual} 相差超过 10 %</translation>
    </message>
    <message>
        <source>the library folder {folder} is not there: make it first, or choose another one</source>
        <translation>主帧库文件夹 {folder} 不存在：请先创建或另选</translation>
    </message>
    <message>
        <source>the library {error}</source>
        <translation>主帧库 {error}</translation>
    </message>
    <message>
        <source>the library {folder} of the rig {rig} is not there: connect its disk, or change the rig</source>
        <translation>设备组 {rig} 的库 {folder} 不存在：请连接其磁盘，或修改该设备组</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %</source>
        <translation>四角光量变化了 {deeper} %</translation>
    </message>
    <message>
        <source>the light of its corners changed by {deeper} %, and the middle of its vignette moved by {x}, {y} pixels</source>
        <translation>四角光量变化了 {deeper} %，渐晕中心移动了 {x}, {y} 像素</translation>
    </message>
    <message>
        <source>the low rejection limit</source>
        <translation>低剔除限值</translation>
    </message>
    <message>
        <source>the master bias or dark has another size than the flats</source>
        <translation>主偏置或主暗场的尺寸与平场不同</translation>
    </message>
    <message>
        <source>the master cannot be read: {reason}</source>
        <translation>无法读取主帧：{reason}</translation>
    </message>
    <message>
        <source>the master dark&apos;s level of {dark} is below the master bias&apos;s {bias}: were they taken with another offset?</source>
        <translation>主暗场的亮度 {dark} 低于主偏置的 {bias}：拍摄时偏移不同吗？</translation>
    </message>
    <message>
        <source>the master does not carry the identity of this plan</source>
        <translation>主帧没有此计划的身份信息</translation>
    </message>
    <message>
        <source>the master was not written again</source>
        <translation>主帧没有重新写入</translation>
    </message>
    <message>
        <source>the master {kind} chosen by you cannot be read: {path}: {reason}</source>
        <translation>无法读取您选择的主{kind}：{path}：{reason}</translation>
    </message>
    <message>
        <source>the master&apos;s header says it is a {kind}, not a master {planned}</source>
        <translation>主帧文件头称其为{kind}，而非主{planned}</translation>
    </message>
    <message>
        <source>the master&apos;s {key} is {value}, the plan says {planned}</source>
        <translation>主帧的{key}为 {value}，计划为 {planned}</translation>
    </message>
    <message>
        <source>the memory must be at least {count} MiB</source>
        <translation>内存至少为 {count} MiB</translation>
    </message>
    <message>
        <source>the network drive lost it</source>
        <translation>网络驱动器丢失了它</translation>
    </message>
    <message>
        <source>the number of threads must be at least 1</source>
        <translation>线程数至少为 1</translation>
    </message>
    <message>
        <source>the older master calibrates frames of this series better than the other frames do: keep it</source>
        <translation>旧主帧对本序列帧的校准优于其余各帧：请保留它</translation>
    </message>
    <message>
        <source>the output pattern {pattern} has a field that is not known: use {fields}</source>
        <translation>输出模式 {pattern} 含有未知字段：请使用 {fields}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} is no whole path on this system: begin it with a folder</source>
        <translation>输出模式 {pattern} 在本系统上不是完整路径：请以文件夹开头</translation>
    </message>
    <message>
        <source>the output pattern {pattern} leads out of the folder of the frames with &quot;..&quot;: name a folder in it, or a whole path</source>
        <translation>输出模式 {pattern} 用“..”离开了帧所在的文件夹：请写其中的文件夹，或完整路径</translation>
    </message>
    <message>
        <source>the output pattern {pattern} names no folder of its own: write one, such as {example}</source>
        <translation>输出模式 {pattern} 没有指定自己的文件夹：请写一个，例如 {example}</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for no frame has a value for {field}: give the output folder</source>
        <translation>设备组 {rig} 的输出模式 {pattern} 得不到文件夹，因为没有帧含有 {field} 的值：请给出输出文件夹</translation>
    </message>
    <message>
        <source>the output pattern {pattern} of the rig {rig} gives no folder, for the frames have several values for {field} ({values}): give the output folder</source>
        <translation>设备组 {rig} 的输出模式 {pattern} 得不到文件夹，因为这些帧的 {field} 有多个值（{values}）：请给出输出文件夹</translation>
    </message>
    <message>
        <source>the output {output} is a file: give a folder</source>
        <translation>输出 {output} 是文件：请指定文件夹</translation>
    </message>
    <message>
        <source>the parts of its compressed image are not listed as XISF asks</source>
        <translation>其压缩图像的各部分未按 XISF 要求列出</translation>
    </message>
    <message>
        <source>the parts of its compressed image do not add up to its image</source>
        <translation>其压缩图像的各部分合计与图像不符</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is a frame or a master it reads: make the plan again</source>
        <translation>计划将写入 {path}，而它是要读取的帧或主帧：请重新制定计划</translation>
    </message>
    <message>
        <source>the plan would write {path}, which is no place for a master: make the plan again</source>
        <translation>计划将写入 {path}，那里不是存放主帧的位置：请重新制定计划</translation>
    </message>
    <message>
        <source>the process that decodes pixels cannot be started: {reason}</source>
        <translation>无法启动解码像素的进程：{reason}</translation>
    </message>
    <message>
        <source>the recipe {recipe} lacks a master; make the plan again</source>
        <translation>方案 {recipe} 缺少主帧；请重新制定计划</translation>
    </message>
    <message>
        <source>the recorded run {folder} cannot be replayed: {why}</source>
        <translation>无法重放记录的运行 {folder}：{why}</translation>
    </message>
    <message>
        <source>the recorded run {folder} is damaged: its {file} is not a plan</source>
        <translation>记录的运行 {folder} 已损坏：其 {file} 不是计划</translation>
    </message>
    <message>
        <source>the recording ends here: the run was killed, or is still going on</source>
        <translation>记录到此为止：运行被强行结束，或仍在进行</translation>
    </message>
    <message>
        <source>the replay ended early (exit code {code}): {line}</source>
        <translation>重放提前结束（退出码 {code}）：{line}</translation>
    </message>
    <message>
        <source>the rig {rig} has a camera without a name</source>
        <translation>设备组 {rig} 有一台没有名称的相机</translation>
    </message>
    <message>
        <source>the rig {rig} has a line break or another sign nobody sees</source>
        <translation>设备组名称 {rig} 含有换行符或其他不可见字符</translation>
    </message>
    <message>
        <source>the rig {rig} has no output pattern: give the output folder after that of the frames</source>
        <translation>设备组 {rig} 没有输出模式：请在帧文件夹之后给出输出文件夹</translation>
    </message>
    <message>
        <source>the rig {rig} has the camera {camera} too, so that a person has to choose</source>
        <translation>设备组 {rig} 也包含相机 {camera}，因此需要手动选择</translation>
    </message>
    <message numerus="yes">
        <source>the rows of {count} frames lie bottom-up in their files and are turned</source>
        <translation>
            <numerusform>{count} 帧的行在文件中自下而上，将被翻转</numerusform>
        </translation>
    </message>
    <message>
        <source>the run cannot begin, as {path} cannot be written: {reason}</source>
        <translation>运行无法开始，因为无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>the run in {folder} cannot be replayed: its {file} is missing or damaged</source>
        <translation>无法重放 {folder} 中的运行：其 {file} 缺失或损坏</translation>
    </message>
    <message>
        <source>the run is over, but its report {path} cannot be written: {reason}; make room in the output folder</source>
        <translation>运行已结束，但无法写入报告 {path}：{reason}；请在输出文件夹腾出空间</translation>
    </message>
    <message>
        <source>the same file as {path}</source>
        <translation>与 {path} 是同一文件</translation>
    </message>
    <message>
        <source>the same folder as {path}</source>
        <translation>与 {path} 是同一文件夹</translation>
    </message>
    <message>
        <source>the set point tolerance</source>
        <translation>设定温度容差</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the signal of its pixels is only {ratio} times their noise, which it adds to every light: take more flats, or brighter ones</source>
        <translation>其像素信号只有噪声的 {ratio} 倍，会给每个亮场增加噪声：请拍更多或更亮的平场</translation>
    </message>
    <message>
        <source>the signal of its pixels is {ratio} times their noise</source>
        <translation>其像素信号为噪声的 {ratio} 倍</translation>
    </message>
    <message>
        <source>the system cannot read it: {error}</source>
        <translation>系统无法读取：{error}</translation>
    </message>
    <message>
        <source>the temperature tolerance</source>
        <translation>温度容差</translation>
    </message>
    <message>
        <source>the values go beyond 16 bits: white is {white} ADU in this step</source>
        <translation>数值超出 16 位：此步骤的白点为 {white} ADU</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, and its header does not say how many make an ADU: choose another master</source>
        <translation>其主{kind} {path} 的数值单位为 {unit}，文件头没有说明多少合 1 ADU：请另选主帧</translation>
    </message>
    <message>
        <source>the values of its master {kind} {path} are {unit}, those of the flats are {frames}: choose a master of that unit</source>
        <translation>其主{kind} {path} 的数值单位为 {unit}，平场为 {frames}：请选择该单位的主帧</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}, which PixInsight takes for {wanted}: choose another master, or use the built-in engine</source>
        <translation>{path} 的数值单位为 {unit}，PixInsight 会当作 {wanted}：请另选主帧或使用内置引擎</translation>
    </message>
    <message>
        <source>the values of {path} are {unit}: they were converted to ADU by its header</source>
        <translation>{path} 的数值单位为 {unit}：已按文件头换算为 ADU</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): it cannot be compared with them</source>
        <translation>{path} 的数值单位与 {first} 不同 (BUNIT)：无法比较</translation>
    </message>
    <message>
        <source>the values of {path} have another unit than those of {first} (BUNIT): only frames of one unit can be combined</source>
        <translation>{path} 的数值单位与 {first} 不同 (BUNIT)：只能合并相同单位的帧</translation>
    </message>
    <message>
        <source>the way it is made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>the window is being closed</source>
        <translation>窗口正在关闭</translation>
    </message>
    <message>
        <source>the {kind} frames are as bright as flats: their level is {level} of full scale; was the telescope covered?</source>
        <translation>{kind}帧亮得像平场：亮度为满量程的 {level}；望远镜盖好了吗？</translation>
    </message>
    <message>
        <source>the {kind} of this run</source>
        <translation>本次运行的{kind}</translation>
    </message>
    <message>
        <source>the {kind} {exposure} of this run</source>
        <translation>本次运行的 {exposure} {kind}</translation>
    </message>
    <message>
        <source>the {noun} {folder}</source>
        <translation>{noun} {folder}</translation>
    </message>
    <message>
        <source>their hot pixels are {times} times as bright as those of {name} for that exposure: was the sensor warmer, or the exposure longer?</source>
        <translation>它们的热像素亮度是 {name} 在该曝光时间下的 {times} 倍：传感器是否更热，或曝光更长？</translation>
    </message>
    <message>
        <source>their level climbs by {step} from side to side, and that of {name} does not: does light get in?</source>
        <translation>它们的电平从一侧到另一侧升高 {step}，而 {name} 没有：是否漏光？</translation>
    </message>
    <message>
        <source>there are stars on most frames, {count} on each: take them in brighter twilight, and move the telescope between them</source>
        <translation>大多数帧上有星点，每帧 {count} 个：请在更亮的曙暮光中拍摄，并在各帧之间移动望远镜</translation>
    </message>
    <message numerus="yes">
        <source>there are {count} stars or parts of a trail on it</source>
        <translation>
            <numerusform>其上有 {count} 个星点或划痕片段</numerusform>
        </translation>
    </message>
    <message>
        <source>there is a rig {rig} already: remove it first</source>
        <translation>已有设备组 {rig}：请先将其移除</translation>
    </message>
    <message>
        <source>there is a step of {size} at column {column}</source>
        <translation>第 {column} 列处有 {size} 的台阶</translation>
    </message>
    <message>
        <source>there is a step of {size} at row {row}</source>
        <translation>第 {row} 行处有 {size} 的台阶</translation>
    </message>
    <message>
        <source>there is next to nothing on it: its level is {level} of full scale, of the others {usual}</source>
        <translation>几乎没有内容：亮度为满量程的 {level}，其他帧为 {usual}</translation>
    </message>
    <message>
        <source>there is no PixInsight in {path}: give the folder it was put into</source>
        <translation>{path} 中没有 PixInsight：请给出它的安装文件夹</translation>
    </message>
    <message>
        <source>there is no engine that can run on this machine</source>
        <translation>这台机器上没有可运行的引擎</translation>
    </message>
    <message>
        <source>there is no image [{number}] in it</source>
        <translation>其中没有图像 [{number}]</translation>
    </message>
    <message>
        <source>there is no image in it</source>
        <translation>其中没有图像</translation>
    </message>
    <message>
        <source>there is no image in it (NAXIS is {value})</source>
        <translation>其中没有图像（NAXIS 为 {value}）</translation>
    </message>
    <message>
        <source>there is no master in {folders}: is it a library?</source>
        <translation>{folders} 中没有主帧：它是主帧库吗？</translation>
    </message>
    <message>
        <source>there is no master to export</source>
        <translation>没有可导出的主帧</translation>
    </message>
    <message>
        <source>there is no master to export: {reason}</source>
        <translation>没有可导出的主帧：{reason}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: give {names}</source>
        <translation>没有设备组 {rig}：请给出 {names}</translation>
    </message>
    <message>
        <source>there is no rig {rig}: you have no rigs</source>
        <translation>没有设备组 {rig}：您还没有任何设备组</translation>
    </message>
    <message>
        <source>there is no {path}: give PixInsight.app, PixInsight&apos;s folder, PixInsight.sh or PixInsight.exe</source>
        <translation>{path} 不存在：请给出 PixInsight.app、PixInsight 的文件夹、PixInsight.sh 或 PixInsight.exe</translation>
    </message>
    <message>
        <source>there is nothing to check: no calibration frames found</source>
        <translation>没有可检查的：未找到校准帧</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>有</translation>
    </message>
    <message>
        <source>they are darker than their bias: their level is {dark}, that of {name} {bias}; were they taken with another offset?</source>
        <translation>它们比其偏置帧还暗：其电平为 {dark}，而 {name} 为 {bias}；是否用了不同的 offset 拍摄？</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are brighter too: was the sensor warmer, or the exposure longer?</source>
        <translation>它们比 {bias} 高 {signal}，是 {name} 在该曝光时间下（{usual}）的十倍以上，热像素也更亮：传感器是否更热，或曝光更长？</translation>
    </message>
    <message>
        <source>they are {signal} above {bias}, more than ten times what {name} shows for that exposure ({usual}), and their hot pixels are not brighter: does light get in?</source>
        <translation>它们比 {bias} 高 {signal}，是 {name} 在该曝光时间下（{usual}）的十倍以上，而热像素并不更亮：是否漏光？</translation>
    </message>
    <message>
        <source>this PixInsight lacks the setting {name}, without which the master would be wrong: update PixInsight, or use the built-in engine</source>
        <translation>此 PixInsight 缺少设置 {name}，没有它主帧会出错：请更新 PixInsight，或使用内置引擎</translation>
    </message>
    <message>
        <source>this PixInsight&apos;s licence does not allow the operation: start PixInsight once by hand and look at its licence</source>
        <translation>此 PixInsight 的许可证不允许该操作：请手动启动一次 PixInsight 并检查许可证</translation>
    </message>
    <message>
        <source>this compression is not read: unpack the file first</source>
        <translation>不支持此压缩：请先解压文件</translation>
    </message>
    <message>
        <source>this plan is of version {version}, and this program reads version {own}: make the plan again</source>
        <translation>此计划为版本 {version}，本程序读取版本 {own}：请重新制定计划</translation>
    </message>
    <message>
        <source>this plan was made for the engine {planned}, not {engine}: make it again with --engine {engine}</source>
        <translation>此计划是为引擎 {planned} 制定的，而非 {engine}：请用 --engine {engine} 重新制定</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>two flats have the same name; PixInsight would write them to one file</source>
        <translation>两个平场同名；PixInsight 会把它们写入同一文件</translation>
    </message>
    <message>
        <source>two rigs are called {rig}</source>
        <translation>有两个设备组名为 {rig}</translation>
    </message>
    <message>
        <source>type {kind}</source>
        <translation>类型 {kind}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>up to date, with warnings</source>
        <translation>最新，有警告</translation>
    </message>
    <message>
        <source>video files are not read: convert to FITS first</source>
        <translation>不读取视频文件：请先转换为 FITS</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>was killed (exit code {code}), perhaps because memory ran out,</source>
        <translation>被系统结束（退出码 {code}，可能是内存不足）</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>written by different programs: {programs}; do they store pixels alike?</source>
        <translation>由不同程序写出：{programs}；它们存储像素的方式相同吗？</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>您没有读取它的权限</translation>
    </message>
    <message>
        <source>your settings have no library: give a library folder</source>
        <translation>您的设置中没有主帧库：请给出主帧库文件夹</translation>
    </message>
    <message>
        <source>your settings have no library: say which one with --to LIBRARY</source>
        <translation>您的设置中没有主帧库：请用 --to 主帧库 指明</translation>
    </message>
    <message>
        <source>your settings have several libraries: say which one with --to LIBRARY</source>
        <translation>您的设置中有多个主帧库：请用 --to 主帧库 指明</translation>
    </message>
    <message>
        <source>{against}: {gain} times less</source>
        <translation>{against}：降低 {gain} 倍</translation>
    </message>
    <message>
        <source>{camera} is of no rig</source>
        <translation>{camera} 不属于任何设备组</translation>
    </message>
    <message>
        <source>{camera} is of the rig {rig}</source>
        <translation>{camera} 属于设备组 {rig}</translation>
    </message>
    <message numerus="yes">
        <source>{count} flats have neither bias nor dark from a library; with --staged the masters made in this run are used for its flats</source>
        <translation>
            <numerusform>{count} 个平场没有来自主帧库的偏置或暗场；用 --staged 可将本次运行制作的主帧用于其平场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames</source>
        <translation>
            <numerusform>{count} 帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames have neither camera nor settings in their headers: grouped by size alone</source>
        <translation>
            <numerusform>{count} 帧的文件头没有相机和设置：仅按尺寸分组</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames of {camera} have no gain in their headers: nothing keeps two gains apart</source>
        <translation>
            <numerusform>{camera} 的 {count} 帧文件头没有增益：无法区分不同增益</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} frames that name no camera go with it</source>
        <translation>
            <numerusform>{count} 帧未标明相机，一并处理</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} frames: fewer than {limit}</source>
        <translation>{count} 帧：少于 {limit}</translation>
    </message>
    <message>
        <source>{count} frames: {limit} or more</source>
        <translation>{count} 帧：{limit} 或更多</translation>
    </message>
    <message numerus="yes">
        <source>{count} masters</source>
        <translation>
            <numerusform>{count} 个主帧</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more masters match less well</source>
        <translation>
            <numerusform>还有 {count} 个主帧匹配较差</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} more names</source>
        <translation>
            <numerusform>另外 {count} 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of its pixels are hot</source>
        <translation>有 {count} 个热像素</translation>
    </message>
    <message>
        <source>{count} of the frames could not be used, and fewer than 3 are left</source>
        <translation>有 {count} 帧无法使用，剩余不足 3 帧</translation>
    </message>
    <message>
        <source>{count} of {all} frames: {example}</source>
        <translation>{all} 帧中有 {count} 帧：{example}</translation>
    </message>
    <message>
        <source>{count} of {level}</source>
        <translation>{count} 帧为 {level}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pixels</source>
        <translation>
            <numerusform>{count} 像素</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of it have one value throughout: they were not read</source>
        <translation>
            <numerusform>有 {count} 行全为同一值：没有读出</numerusform>
        </translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} 天前</translation>
    </message>
    <message>
        <source>{engine} {version}</source>
        <translation>{engine} {version}</translation>
    </message>
    <message>
        <source>{engine}, as asked for</source>
        <translation>{engine}，按要求</translation>
    </message>
    <message>
        <source>{engine}, which was found</source>
        <translation>已找到的 {engine}</translation>
    </message>
    <message>
        <source>{engine}: {missing} was not found</source>
        <translation>{engine}：未找到 {missing}</translation>
    </message>
    <message>
        <source>{exposure} is the exposure of {flats} and of no light frame</source>
        <translation>{exposure} 是{flats}的曝光，没有亮场用此曝光</translation>
    </message>
    <message>
        <source>{file} has another size than the first frame: take it out, or make it a group of its own</source>
        <translation>{file} 的尺寸与第一帧不同：请移出，或单独成组</translation>
    </message>
    <message>
        <source>{file} has gone since the plan was made; make the plan again</source>
        <translation>{file} 在制定计划后消失；请重新制定计划</translation>
    </message>
    <message>
        <source>{file} holds no image; take it out</source>
        <translation>{file} 中没有图像；请移出</translation>
    </message>
    <message>
        <source>{file} is black, so it cannot be scaled to the others; take it out</source>
        <translation>{file} 是黑的，无法按其他帧缩放；请移出</translation>
    </message>
    <message>
        <source>{finding} (the built-in engine serves meanwhile)</source>
        <translation>{finding}（其间使用内置引擎）</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first}或{last}</translation>
    </message>
    <message numerus="yes">
        <source>{flat} and {count} more flat groups</source>
        <translation>
            <numerusform>{flat} 以及另外 {count} 个平场组</numerusform>
        </translation>
    </message>
    <message>
        <source>{flat} of {night}</source>
        <translation>{night} 的{flat}</translation>
    </message>
    <message>
        <source>{folder} (its scripts are copied to run them)</source>
        <translation>{folder}（其脚本会被复制后运行）</translation>
    </message>
    <message>
        <source>{folder} can be written</source>
        <translation>{folder} 可写</translation>
    </message>
    <message>
        <source>{folder} cannot be written</source>
        <translation>{folder} 不可写</translation>
    </message>
    <message>
        <source>{folder} is not a recorded run: its {file} cannot be read: {reason}; {advice}</source>
        <translation>{folder} 不是记录的运行：无法读取其 {file}：{reason}；{advice}</translation>
    </message>
    <message>
        <source>{folder} is there already: give a new or empty folder</source>
        <translation>{folder} 已存在：请给出新的或空的文件夹</translation>
    </message>
    <message>
        <source>{frames} are in {count} groups: the sensor of {camera} had no set point and ran from {span}; a larger temperature tolerance joins them</source>
        <translation>{frames}分成 {count} 组：{camera} 的传感器没有设定温度，温度为 {span}；加大温度容差可合并</translation>
    </message>
    <message>
        <source>{gained} hot pixels came and {lost} went</source>
        <translation>新增 {gained} 个热像素，消失 {lost} 个</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{items} and {count} more</source>
        <translation>{items} 以及另外 {count} 个</translation>
    </message>
    <message>
        <source>{keyword} is not written as FITS asks; it was read as {value}</source>
        <translation>{keyword} 未按 FITS 规范书写；读作 {value}</translation>
    </message>
    <message>
        <source>{keyword} {found}, the {kind} has {wanted}</source>
        <translation>{keyword} 为 {found}，{kind}为 {wanted}</translation>
    </message>
    <message>
        <source>{keyword} {value}, {name} has {other}: both are kept</source>
        <translation>{keyword} 为 {value}，{name} 为 {other}：两者都保留</translation>
    </message>
    <message>
        <source>{key} = {value} is not {wanted}</source>
        <translation>{key} = {value} 不是{wanted}</translation>
    </message>
    <message>
        <source>{key} has not one entry for each frame</source>
        <translation>{key} 并非每帧一项</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>{key} names neither a file nor a step of the plan</source>
        <translation>{key} 既不是文件也不是计划的步骤</translation>
    </message>
    <message>
        <source>{key} of the master unknown, the {kind} has {wanted}</source>
        <translation>主帧的{key}未知，{kind}为 {wanted}</translation>
    </message>
    <message>
        <source>{key} unknown for both the master and the {kind}</source>
        <translation>主帧和{kind}的{key}都未知</translation>
    </message>
    <message>
        <source>{key} unknown: it is never replaced by a newer one, and serves with a warning at most</source>
        <translation>{key}未知：永远不会被更新的取代，最多带警告使用</translation>
    </message>
    <message>
        <source>{key} {found}, the {kind} has {wanted}</source>
        <translation>{key} 为 {found}，{kind}为 {wanted}</translation>
    </message>
    <message>
        <source>{key} {found}, unknown for the {kind}</source>
        <translation>{key} 为 {found}，{kind}的未知</translation>
    </message>
    <message>
        <source>{key} {value}</source>
        <translation>{key} {value}</translation>
    </message>
    <message>
        <source>{kind} by {hint} ({frames})</source>
        <translation>按{hint}判断为{kind}（{frames}）</translation>
    </message>
    <message>
        <source>{less}, √{frames} = {expected} expected</source>
        <translation>{less}，预期 √{frames} = {expected}</translation>
    </message>
    <message>
        <source>{level} ADU</source>
        <translation>{level} ADU</translation>
    </message>
    <message>
        <source>{level} ADU of {full}</source>
        <translation>{level} ADU / {full}</translation>
    </message>
    <message>
        <source>{level}: too bright ({good} is good)</source>
        <translation>{level}：太亮（{good} 为佳）</translation>
    </message>
    <message>
        <source>{level}: too dark ({good} is good)</source>
        <translation>{level}：太暗（{good} 为佳）</translation>
    </message>
    <message>
        <source>{level}: usable, a little too bright ({good} is good)</source>
        <translation>{level}：可用，略亮（{good} 为佳）</translation>
    </message>
    <message>
        <source>{level}: usable, a little too dark ({good} is good)</source>
        <translation>{level}：可用，略暗（{good} 为佳）</translation>
    </message>
    <message>
        <source>{level}: well exposed</source>
        <translation>{level}：曝光良好</translation>
    </message>
    <message>
        <source>{longer}, the chosen one&apos;s {chosen} is not</source>
        <translation>{longer}，所选的 {chosen} 则不然</translation>
    </message>
    <message>
        <source>{low} low, {high} high</source>
        <translation>低 {low}，高 {high}</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} 至 {high} %</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>{low} 至 {high} {unit}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{months} months ago</source>
        <translation>{months} 个月前</translation>
    </message>
    <message>
        <source>{name} cannot be added: only its folder says what it is. Give it a name that does, as masterDark_EXPOSURE_300</source>
        <translation>无法添加 {name}：只有其文件夹说明它是什么。请起一个能说明的名称，如 masterDark_EXPOSURE_300</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}</source>
        <translation>无法读取 {name}：{reason}</translation>
    </message>
    <message>
        <source>{name} is not a master bias, dark or flat</source>
        <translation>{name} 不是主偏置、主暗场或主平场</translation>
    </message>
    <message>
        <source>{name} is there already and cannot be read: {reason}</source>
        <translation>{name} 已存在且无法读取：{reason}</translation>
    </message>
    <message>
        <source>{name} is there already and is no master of this program&apos;s: another name is taken</source>
        <translation>{name} 已存在且不是本程序的主帧：改用其他名称</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is above the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} 异常：亮度 {level} 高于序列的 {usual}；请查看，若已损坏请排除</translation>
    </message>
    <message>
        <source>{name} stands out: its level of {level} is below the series&apos; {usual}; look at it and leave it out if it is spoiled</source>
        <translation>{name} 异常：亮度 {level} 低于序列的 {usual}；请查看，若已损坏请排除</translation>
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
        <translation>{noise}，单帧为 {single}</translation>
    </message>
    <message>
        <source>{odd} of {frames} are odd, more than a third: none is left out; look at the series</source>
        <translation>{frames}中有 {odd} 帧异常，超过三分之一：一个也不排除；请查看整个序列</translation>
    </message>
    <message>
        <source>{off} of {frames}: the sensor was more than {limit} °C off the set point {point} ({span})</source>
        <translation>{frames}中的 {off}：传感器偏离设定温度 {point} 超过 {limit} °C（{span}）</translation>
    </message>
    <message>
        <source>{parts} changed since it was made</source>
        <translation>制作后有变化：{parts}</translation>
    </message>
    <message>
        <source>{part} % of the light</source>
        <translation>光量的 {part} %</translation>
    </message>
    <message>
        <source>{part} % of {name} lie so far from the other frames that rejection takes them: look at it</source>
        <translation>{name} 有 {part} % 与其他帧相差太大而被剔除：请查看</translation>
    </message>
    <message>
        <source>{part} at full scale</source>
        <translation>{part} 满量程</translation>
    </message>
    <message>
        <source>{part} of full scale, {level} ADU</source>
        <translation>满量程的 {part}，{level} ADU</translation>
    </message>
    <message>
        <source>{path} cannot be compared with: {reason}</source>
        <translation>无法与 {path} 比较：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be examined: {reason}</source>
        <translation>无法检查 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why})</source>
        <translation>无法读取 {path}（{why}）</translation>
    </message>
    <message>
        <source>{path} cannot be read: the engine died while it read it: {how}; leave it out</source>
        <translation>无法读取 {path}：引擎读取时崩溃：{how}；请排除它</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}</source>
        <translation>无法读取 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; make the plan again</source>
        <translation>无法读取 {path}：{reason}；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}; mend the file or delete it</source>
        <translation>无法读取 {path}：{reason}；请修正或删除该文件</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>无法写入 {path}：{reason}</translation>
    </message>
    <message>
        <source>{path} changed during the run; make the plan again</source>
        <translation>{path} 在运行中发生变化；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} has changed since the plan was made; make the plan again</source>
        <translation>{path} 在制定计划后有变化；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is a folder: it is kept; make the plan again</source>
        <translation>{path} 是文件夹：予以保留；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is a link to a file that does not exist: it is kept; make the plan again</source>
        <translation>{path} 是指向不存在文件的链接：予以保留；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is a link to something that is not there: check the path</source>
        <translation>{path} 是指向不存在对象的链接：请检查路径</translation>
    </message>
    <message>
        <source>{path} is also kept as superseded now, but another program has it open: close it there and remove it</source>
        <translation>{path} 现也作为已被取代的保留，但另一个程序打开了它：请在那里关闭并删除</translation>
    </message>
    <message>
        <source>{path} is another frame than when the plan was made: make the plan again</source>
        <translation>{path} 已不是制定计划时的那一帧：请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: it is kept; make the plan again</source>
        <translation>{path} 已不是制定计划时的主帧：予以保留；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is another master than when the plan was made: make the plan again</source>
        <translation>{path} 已不是制定计划时的主帧：请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is no master {kind} of the size of {name}: only such can be compared</source>
        <translation>{path} 不是与 {name} 尺寸相同的主{kind}：只有这样的才能比较</translation>
    </message>
    <message>
        <source>{path} is not a job of the built-in engine: {why}</source>
        <translation>{path} 不是内置引擎的作业：{why}</translation>
    </message>
    <message>
        <source>{path} is not a master of this program: it is kept; make the plan again</source>
        <translation>{path} 不是本程序的主帧：予以保留；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is not a plan: {reason}</source>
        <translation>{path} 不是计划：{reason}</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file: it is kept; make the plan again</source>
        <translation>{path} 不是普通文件：予以保留；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} is not complete: {reason}</source>
        <translation>{path} 不完整：{reason}</translation>
    </message>
    <message>
        <source>{path} is not there: check the path</source>
        <translation>{path} 不存在：请检查路径</translation>
    </message>
    <message>
        <source>{path} is there already and is another file: give a new folder</source>
        <translation>{path} 已存在且是另一个文件：请指定新文件夹</translation>
    </message>
    <message>
        <source>{path} is {size} and the others are {usual}: it cannot be compared with them</source>
        <translation>{path} 为 {size}，其他为 {usual}：无法比较</translation>
    </message>
    <message>
        <source>{path} is {size} and {first} is {first_size}: only frames of one size can be combined</source>
        <translation>{path} 为 {size}，{first} 为 {first_size}：只能合并相同尺寸的帧</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept</source>
        <translation>{path} 期间被另一个程序写入：该文件予以保留</translation>
    </message>
    <message>
        <source>{path} was written by another program meanwhile: that file is kept; make the plan again</source>
        <translation>{path} 期间被另一个程序写入：该文件予以保留；请重新制定计划</translation>
    </message>
    <message>
        <source>{path} went away during the run: {reason}</source>
        <translation>{path} 在运行中消失：{reason}</translation>
    </message>
    <message>
        <source>{path}, where a calibrated flat would be written, is a frame or a master that is read: choose another output folder</source>
        <translation>{path} 是要读取的帧或主帧，而校准后的平场会写到那里：请选择其他输出文件夹</translation>
    </message>
    <message>
        <source>{path}, which keeps two runs apart, cannot be used: {reason}; remove it if no other run is at work there, or choose another output folder</source>
        <translation>用于隔开两个运行的 {path} 无法使用：{reason}；若没有其他运行在用，请删除它，或选择其他输出文件夹</translation>
    </message>
    <message>
        <source>{path}: it is damaged ({error})</source>
        <translation>{path}：已损坏（{error}）</translation>
    </message>
    <message>
        <source>{path}: its header asks to change its values (BZERO {zero}, BSCALE {scale}), which another program forgot to remove; they are taken as they are</source>
        <translation>{path}：文件头要求换算数值（BZERO {zero}，BSCALE {scale}），这是其他程序忘记删除的；数值按原样使用</translation>
    </message>
    <message>
        <source>{path}: nothing is left of it when its bias or dark is subtracted; is it a flat?</source>
        <translation>{path}：扣除偏置或暗场后什么也不剩；它是平场吗？</translation>
    </message>
    <message>
        <source>{path}: only {count} of {all} rows were made</source>
        <translation>{path}：{all} 行中只完成了 {count} 行</translation>
    </message>
    <message>
        <source>{path}: the file has changed since the plan was made; plan again</source>
        <translation>{path}：文件在制定计划后有变化；请重新制定计划</translation>
    </message>
    <message>
        <source>{path}: the file is shorter than when it was opened</source>
        <translation>{path}：文件比打开时短</translation>
    </message>
    <message>
        <source>{path}: there is not enough memory to unpack it</source>
        <translation>{path}：内存不足，无法解压</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}</source>
        <translation>无法启动 {program}：{reason}</translation>
    </message>
    <message>
        <source>{program} may not be started: give it the right to run (chmod +x)</source>
        <translation>{program} 没有运行权限：请授予权限 (chmod +x)</translation>
    </message>
    <message>
        <source>{program}, {how}</source>
        <translation>{program}，{how}</translation>
    </message>
    <message numerus="yes">
        <source>{reason} ({count} frames with the type dark)</source>
        <translation>
            <numerusform>{reason}（{count} 帧类型为暗场）</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason}. What was begun could not be undone: remove {files}, a second copy of a master</source>
        <translation>{reason}。已开始的操作无法撤销：请删除 {files}，它是主帧的第二份副本</translation>
    </message>
    <message>
        <source>{reason}: give the output folder too</source>
        <translation>{reason}：请同时给出输出文件夹</translation>
    </message>
    <message>
        <source>{reason}; choose a rig for all of them with --rig NAME, or none with --no-rig</source>
        <translation>{reason}；请用 --rig NAME 为全部帧选择一个设备组，或用 --no-rig 不使用设备组</translation>
    </message>
    <message>
        <source>{reason}; it was put aside as {path}</source>
        <translation>{reason}；已移存为 {path}</translation>
    </message>
    <message>
        <source>{rejection} ({reason})</source>
        <translation>{rejection}（{reason}）</translation>
    </message>
    <message>
        <source>{rejection} needs {limit} frames, there are {count}</source>
        <translation>{rejection}需要 {limit} 帧，现有 {count} 帧</translation>
    </message>
    <message>
        <source>{rejection} {low} / {high}</source>
        <translation>{rejection} {low} / {high}</translation>
    </message>
    <message>
        <source>{rejection}: a limit is a part of the median, 0 to 1, not {value}</source>
        <translation>{rejection}：限值是中位数的一部分，0 到 1，而非 {value}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{sentence}; the nearest is {name}: {reasons}</source>
        <translation>{sentence}；最接近的是 {name}：{reasons}</translation>
    </message>
    <message>
        <source>{setting} must be 0 or more, not {value}</source>
        <translation>{setting}必须为 0 或更大，而非 {value}</translation>
    </message>
    <message>
        <source>{setting} read from the file name</source>
        <translation>{setting}取自文件名</translation>
    </message>
    <message>
        <source>{setting} read from the folder name</source>
        <translation>{setting}取自文件夹名</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0</source>
        <translation>{share} 的像素为 0</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: nothing is left there when the bias or dark is subtracted</source>
        <translation>{share} 的像素为 0：扣除偏置或暗场后那里什么也不剩</translation>
    </message>
    <message>
        <source>{share} of its pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} 的像素为 0：相机截断了更暗的部分；请加大偏移</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale</source>
        <translation>{share} 的像素达到满量程</translation>
    </message>
    <message>
        <source>{share} of its pixels are at full scale, where nothing can be calibrated</source>
        <translation>{share} 的像素达到满量程，那里无法校准</translation>
    </message>
    <message>
        <source>{share} of its pixels differ from the older one&apos;s by more than noise explains</source>
        <translation>{share} 的像素与旧的差异超出噪声所能解释</translation>
    </message>
    <message>
        <source>{share} of its pixels have one and the same value</source>
        <translation>{share} 的像素为同一数值</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are 0</source>
        <translation>主帧有 {share} 的像素为 0</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels are at full scale</source>
        <translation>主帧有 {share} 的像素达到满量程</translation>
    </message>
    <message>
        <source>{share} of the master&apos;s pixels were below 0 and are 0 now; was the overscan or a bias subtracted from its frames?</source>
        <translation>主帧有 {share} 的像素低于 0，现已置 0；其帧是否扣除过过扫描区或偏置？</translation>
    </message>
    <message>
        <source>{share} of the pixels are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>{share} 的像素为 0：相机截断了更暗的部分；请加大偏移</translation>
    </message>
    <message>
        <source>{share} of the pixels of most frames are 0: the camera cut off what is darker; set a larger offset</source>
        <translation>大多数帧有 {share} 的像素为 0：相机截断了更暗的部分；请加大偏移</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, and noise explains {expected}: do the frames belong together?</source>
        <translation>剔除了 {share} 的样本，噪声只能解释 {expected}：这些帧属于同一组吗？</translation>
    </message>
    <message>
        <source>{share} of the samples were rejected, noise explains {expected}</source>
        <translation>剔除了 {share} 的样本，噪声可解释 {expected}</translation>
    </message>
    <message>
        <source>{signal}, exit code {code}</source>
        <translation>{signal}，退出码 {code}</translation>
    </message>
    <message>
        <source>{size} in {count} channels</source>
        <translation>{size}，{count} 通道</translation>
    </message>
    <message>
        <source>{size}, where {frames} like them have {other}: a part of the sensor by mistake?</source>
        <translation>{size}，而同类的{frames}为 {other}：误用了传感器的一部分？</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} 空闲</translation>
    </message>
    <message>
        <source>{value} is not a number it may hold</source>
        <translation>{value} 不是可接受的数字</translation>
    </message>
    <message>
        <source>{value} is not a path</source>
        <translation>{value} 不是路径</translation>
    </message>
    <message>
        <source>{value} is not {wanted}</source>
        <translation>{value} 不是{wanted}</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}</source>
        <translation>{version}，脚本由 {engine} 运行</translation>
    </message>
    <message>
        <source>{version}, scripts run on {engine}; 1.8.9 or later is needed</source>
        <translation>{version}，脚本由 {engine} 运行；需要 1.8.9 或更高版本</translation>
    </message>
    <message>
        <source>{why} ({name})</source>
        <translation>{why}（{name}）</translation>
    </message>
    <message>
        <source>{years} y ago</source>
        <translation>{years} 年前</translation>
    </message>
    <message>
        <source>{years} y {months} m ago</source>
        <translation>{years} 年 {months} 个月前</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Add frames first: drop a folder here or press “Add frames”.</source>
        <translation>请先添加帧：将文件夹拖放到此处，或按“添加帧”。</translation>
    </message>
    <message>
        <source>The frames are still being read.</source>
        <translation>仍在读取帧。</translation>
    </message>
    <message>
        <source>There are no calibration frames in these folders.</source>
        <translation>这些文件夹中没有校准帧。</translation>
    </message>
    <message>
        <source>No master can be made: the reasons stand in the list.</source>
        <translation>无法制作任何主帧：原因见列表。</translation>
    </message>
    <message>
        <source>Every master is up to date.</source>
        <translation>所有主帧均为最新。</translation>
    </message>
    <message>
        <source>the rig left to the camera</source>
        <translation>设备组由相机决定</translation>
    </message>
    <message>
        <source>{folder} holds {masters} and no other frames.</source>
        <translation>{folder} 中有 {masters}，没有其他帧。</translation>
    </message>
    <message>
        <source>the rig {rig} changed</source>
        <translation>已更改设备组 {rig}</translation>
    </message>
    <message>
        <source>These settings cannot be used: {reason}.</source>
        <translation>无法使用这些设置：{reason}。</translation>
    </message>
    <message>
        <source>The script was written: {path}</source>
        <translation>脚本已写入：{path}</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <translation>已撤销：{decision}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>PixInsight</source>
        <translation>PixInsight</translation>
    </message>
    <message>
        <source>Built-in engine</source>
        <translation>内置引擎</translation>
    </message>
    <message>
        <source>Rigs</source>
        <translation>设备组</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Your library folders and PixInsight&apos;s place are kept.</source>
        <translation>主帧库文件夹和 PixInsight 的位置会保留。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not taken over: {reason}.</source>
        <translation>未采用：{reason}。</translation>
    </message>
    <message>
        <source>The rig {rig} is in use: what it has holds instead.</source>
        <translation>正在使用设备组 {rig}：以它的设定为准。</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>The settings cannot be kept in {path}: {reason}.</source>
        <translation>无法将设置保存到 {path}：{reason}。</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Everything can be reached with Tab and the arrow keys as well.</source>
        <translation>用 Tab 和方向键也能到达所有地方。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>In the list: take a group or a frame in, or leave it out</source>
        <translation>在列表中：纳入或排除组或帧</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>In the list: close and open a row</source>
        <translation>在列表中：折叠和展开行</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>In the list: everything that can be done with a row</source>
        <translation>在列表中：可对行执行的所有操作</translation>
    </message>
    <message>
        <source>← → + − 0 1</source>
        <translation>← → + − 0 1</translation>
    </message>
    <message>
        <source>In the picture: step, closer, farther, whole, 1:1</source>
        <translation>在图像中：前后切换、放大、缩小、整帧、1:1</translation>
    </message>
    <message>
        <source>In the picture: blink, at 1 to 10 pictures a second</source>
        <translation>在图像中：闪视，每秒 1 到 10 幅</translation>
    </message>
    <message>
        <source>In the picture: leave the frame out, and go on to the next</source>
        <translation>在图像中：排除该帧并转到下一帧</translation>
    </message>
    <message>
        <source>In the picture: the difference from the mean of the others</source>
        <translation>在图像中：与其他帧平均的差</translation>
    </message>
    <message>
        <source>In the picture: the mean of the others</source>
        <translation>在图像中：其他帧的平均</translation>
    </message>
    <message>
        <source>In the picture: two frames side by side</source>
        <translation>在图像中：两帧并排</translation>
    </message>
    <message>
        <source>In the picture: one stretch for all frames of the group</source>
        <translation>在图像中：组内所有帧使用同一拉伸</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>In the staged wizard: back and on</source>
        <translation>在分步向导中：后退和前进</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>In the staged wizard: ignore what is odd</source>
        <translation>在分步向导中：忽略异常</translation>
    </message>
</context>
<context>
    <name>ShortcutsModel</name>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>SourcesBox</name>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>主帧库</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the rigs</source>
        <translation>编辑设备组</translation>
    </message>
    <message>
        <source>Rig</source>
        <translation>设备组</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a folder of frames</source>
        <translation>添加帧文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder masters are written to</source>
        <translation>选择写入主帧的文件夹</translation>
    </message>
    <message>
        <source>Add a folder of masters to the libraries</source>
        <translation>将主帧文件夹添加到主帧库</translation>
    </message>
    <message>
        <source>Add for bias and darks…</source>
        <translation>添加用于偏置和暗场…</translation>
    </message>
    <message>
        <source>Add for bias only…</source>
        <translation>仅添加用于偏置…</translation>
    </message>
    <message>
        <source>Add for darks only…</source>
        <translation>仅添加用于暗场…</translation>
    </message>
    <message>
        <source>Show the masters</source>
        <translation>显示主帧</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Single files…</source>
        <translation>单个文件…</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>最近的文件夹</translation>
    </message>
    <message>
        <source>Add frames</source>
        <translation>添加帧</translation>
    </message>
    <message>
        <source>Frames ({endings})</source>
        <translation>帧 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose the folder for the masters</source>
        <translation>选择主帧的文件夹</translation>
    </message>
    <message>
        <source>Add a folder of masters</source>
        <translation>添加主帧文件夹</translation>
    </message>
    <message>
        <source>drop folders anywhere</source>
        <translation>可将文件夹拖放到任意位置</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>beside the first folder</source>
        <translation>在第一个文件夹旁边</translation>
    </message>
    <message>
        <source>by the rig</source>
        <translation>依据设备组</translation>
    </message>
    <message>
        <source>none: masters of this run only</source>
        <translation>无：仅用本次运行的主帧</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} 个偏置</translation>
    </message>
    <message>
        <source>{count} dark</source>
        <translation>{count} 个暗场</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Filter: camera, filter, gain, file name…</source>
        <translation>筛选：相机、滤镜、增益、文件名…</translation>
    </message>
    <message>
        <source>Filter the groups</source>
        <translation>筛选组</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Nothing here has “{words}” in it.</source>
        <translation>这里没有包含“{words}”的内容。</translation>
    </message>
    <message>
        <source>Reading the headers: {count} files so far…</source>
        <translation>正在读取文件头：目前 {count} 个文件…</translation>
    </message>
    <message>
        <source>There are no frames in these folders: FITS and XISF files are looked for.</source>
        <translation>这些文件夹中没有帧：只查找 FITS 和 XISF 文件。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Set a header value…</source>
        <translation>设置文件头值…</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>拆分…</translation>
    </message>
    <message>
        <source>Choose bias and dark…</source>
        <translation>选择偏置和暗场…</translation>
    </message>
    <message>
        <source>Undo what I changed here</source>
        <translation>撤销我在此处的更改</translation>
    </message>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
    <message>
        <source>Copy the rows as a table</source>
        <translation>将行复制为表格</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the paths</source>
        <translation>复制路径</translation>
    </message>
</context>
<context>
    <name>StageBar</name>
    <message>
        <source>{done} of {all} made</source>
        <translation>已制作 {done} / {all}</translation>
    </message>
    <message>
        <source>{told}, {failed} failed</source>
        <translation>{told}，{failed} 个失败</translation>
    </message>
</context>
<context>
    <name>StatisticsTable</name>
    <message>
        <source>Statistics of the frame</source>
        <translation>帧统计</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Frames are being read</source>
        <translation>正在读取帧</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Frames are being checked</source>
        <translation>正在检查帧</translation>
    </message>
    <message>
        <source>Checking frames: {seen} of {all}</source>
        <translation>正在检查帧：{seen} / {all}</translation>
    </message>
    <message>
        <source>Frames not checked: {left}</source>
        <translation>未检查的帧：{left}</translation>
    </message>
    <message>
        <source>Stop checking frames</source>
        <translation>停止检查帧</translation>
    </message>
    <message>
        <source>Check the frames</source>
        <translation>检查帧</translation>
    </message>
    <message>
        <source>Reading: {frames}, {skipped} skipped</source>
        <translation>正在读取：{frames}，跳过 {skipped}</translation>
    </message>
    <message>
        <source>No frames yet</source>
        <translation>还没有帧</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>{frames} in 1 group</source>
        <translation>{frames}，1 组</translation>
    </message>
    <message>
        <source>{frames} in {groups} groups</source>
        <translation>{frames}，{groups} 组</translation>
    </message>
    <message>
        <source>{read} to read · {write} to write</source>
        <translation>需读取 {read} · 需写入 {write}</translation>
    </message>
    <message>
        <source>, {free} free</source>
        <translation>，剩余 {free}</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>this page</source>
        <translation>此页</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Pages of the wizard</source>
        <translation>向导页面</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Bias, darks and flat darks</source>
        <translation>偏置、暗场和平场暗场</translation>
    </message>
    <message>
        <source>Flats</source>
        <translation>平场</translation>
    </message>
    <message>
        <source>Kept: nothing changed since they were made</source>
        <translation>保留：制作后没有任何变化</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>无法制作</translation>
    </message>
    <message>
        <source>{file}, from {folder}</source>
        <translation>{file}，来自 {folder}</translation>
    </message>
    <message>
        <source>← bias: {name} ({quality})</source>
        <translation>← 偏置：{name}（{quality}）</translation>
    </message>
    <message>
        <source>← dark: {name} ({quality})</source>
        <translation>← 暗场：{name}（{quality}）</translation>
    </message>
    <message>
        <source>→ calibrates step {numbers}</source>
        <translation>→ 校准步骤 {numbers}</translation>
    </message>
</context>
<context>
    <name>TermMark</name>
    <message>
        <source>What is this: {term}</source>
        <translation>这是什么：{term}</translation>
    </message>
</context>
<context>
    <name>Thumbnail</name>
    <message>
        <source>Look closer: 1:1, pixel values, histogram, tests</source>
        <translation>仔细查看：1:1、像素值、直方图、测试</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>仔细查看</translation>
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>part {name}</source>
        <translation>部分 {name}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>一无所知</translation>
    </message>
    <message>
        <source>no filter</source>
        <translation>无滤镜</translation>
    </message>
</context>
<context>
    <name>TreeColumns</name>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>{count} to create</source>
        <translation>待制作 {count}</translation>
    </message>
    <message>
        <source>{count} up to date</source>
        <translation>最新 {count}</translation>
    </message>
    <message>
        <source>{count} not possible</source>
        <translation>无法制作 {count}</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>{kept} of {all}</source>
        <translation>{kept} / {all}</translation>
    </message>
    <message>
        <source>1 needs attention</source>
        <translation>1 项需注意</translation>
    </message>
    <message>
        <source>{count} need attention</source>
        <translation>{count} 项需注意</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗场</translation>
    </message>
    <message>
        <source>no {master}</source>
        <translation>无{master}</translation>
    </message>
    <message>
        <source>for 1 flat</source>
        <translation>用于 1 个平场</translation>
    </message>
    <message>
        <source>for {count} flats</source>
        <translation>用于 {count} 个平场</translation>
    </message>
    <message>
        <source>{size} pixels</source>
        <translation>{size} 像素</translation>
    </message>
    <message>
        <source>A {kind}: known from {hint}</source>
        <translation>{kind}：依据{hint}</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>由您设置</translation>
    </message>
    <message>
        <source>{count} set by you</source>
        <translation>由您设置 {count}</translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message>
        <source>Set header values</source>
        <translation>设置文件头值</translation>
    </message>
    <message>
        <source>Only what is ticked is set. The program keeps it with your other choices; the files stay as they are.</source>
        <translation>只设置勾选的项目。程序会与您的其他选择一起保存；文件保持不变。</translation>
    </message>
    <message>
        <source>Frame type</source>
        <translation>帧类型</translation>
    </message>
    <message>
        <source>Set point</source>
        <translation>设定温度</translation>
    </message>
    <message>
        <source>header: several values</source>
        <translation>文件头：多个值</translation>
    </message>
    <message>
        <source>header: nothing</source>
        <translation>文件头：无</translation>
    </message>
    <message>
        <source>header: {value}</source>
        <translation>文件头：{value}</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back to the headers</source>
        <translation>恢复文件头值</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Leave the wizard</source>
        <translation>离开向导</translation>
    </message>
    <message>
        <source>Back to the whole window; everything stays as it is.</source>
        <translation>回到完整窗口；一切保持不变。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back; what you chose stays chosen (Alt+Left)</source>
        <translation>后退；已做的选择保留 (Alt+←)</translation>
    </message>
    <message>
        <source>Make the masters now, without the other pages</source>
        <translation>立即制作主帧，跳过其他页面</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>{count} to make</source>
        <translation>待制作 {count}</translation>
    </message>
    <message>
        <source>all up to date</source>
        <translation>全部最新</translation>
    </message>
    <message>
        <source>{count} made</source>
        <translation>已制作 {count}</translation>
    </message>
    <message>
        <source>looking at frames…</source>
        <translation>正在检查帧…</translation>
    </message>
    <message>
        <source>{count} left open</source>
        <translation>{count} 项未处理</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} 项待决定</translation>
    </message>
    <message>
        <source>nothing to ask</source>
        <translation>无需询问</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation>1 个文件夹</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} 个文件夹</translation>
    </message>
    <message>
        <source>Create without looking</source>
        <translation>不检查直接制作</translation>
    </message>
    <message>
        <source>Finish: {create}</source>
        <translation>完成：{create}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>下一步：{page}</translation>
    </message>
    <message>
        <source>What is left open is made as it is.</source>
        <translation>未处理的按原样制作。</translation>
    </message>
    <message>
        <source>1 older master will be replaced.</source>
        <translation>将替换 1 个旧主帧。</translation>
    </message>
    <message>
        <source>{count} older masters will be replaced.</source>
        <translation>将替换 {count} 个旧主帧。</translation>
    </message>
    <message>
        <source>1 flat has no exact bias or dark.</source>
        <translation>1 个平场没有精确的偏置或暗场。</translation>
    </message>
    <message>
        <source>{count} flats have no exact bias or dark.</source>
        <translation>{count} 个平场没有精确的偏置或暗场。</translation>
    </message>
    <message>
        <source>1 thing is odd and wants a look.</source>
        <translation>1 处异常需要查看。</translation>
    </message>
    <message>
        <source>{count} things are odd and want a look.</source>
        <translation>{count} 处异常需要查看。</translation>
    </message>
</context>
</TS>
