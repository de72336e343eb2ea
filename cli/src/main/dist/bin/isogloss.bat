@echo off
rem Runs Isogloss with the libraries next to this script. JAVA_HOME selects Java; ISOGLOSS_OPTS and
rem JAVA_OPTS are passed to it.
setlocal
set "lib=%~dp0..\lib"
set "jar=%lib%\isogloss.jar"
if not exist "%jar%" (
  echo isogloss: "%jar%" is missing, expected the complete distribution folder>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo isogloss: no java found; expected a Java 17 or later on PATH or in JAVA_HOME>&2
  exit /b 3
)
rem Java exits with 1, which means findings, when it rejects an option.
if not defined JAVA_OPTS if not defined ISOGLOSS_OPTS goto accepted
"%java%" %JAVA_OPTS% %ISOGLOSS_OPTS% -version >nul 2>&1
if errorlevel 1 (
  echo isogloss: Java does not start with the options in ISOGLOSS_OPTS or JAVA_OPTS, expected options of this Java such as -Xmx8g>&2
  exit /b 3
)
:accepted

rem An archive of the classes of an earlier check, in the JVM's memory format, shortens the start
rem (docs/adr/0003). The first check creates it, under a temporary name until it is complete; one
rem that does not match this Java is ignored.
set "archive=%lib%\isogloss.jsa"
set "part=%lib%\isogloss-%RANDOM%%RANDOM%.part"
set "share="
if exist "%archive%" set share=-XX:SharedArchiveFile="%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr
if exist "%archive%" goto run
if defined ISOGLOSS_NO_ARCHIVE goto run
if /i not "%~1"=="check" goto run
rem Java 17 crashes when it archives a class from JGit's signed jar.
echo %* | findstr /l /c:"--since" /c:"--staged" >nul && goto run
copy /y nul "%part%" >nul 2>&1
if not exist "%part%" goto run
del "%part%"
set share=-XX:ArchiveClassesAtExit="%part%" -Xlog:disable -Xlog:all=error:stderr

:run
set "quick=-XX:TieredStopAtLevel=1"
if not defined JAVA_OPTS if not defined ISOGLOSS_OPTS set "quick=%quick% -XX:+UseParallelGC -XX:GCTimeLimit=80 -XX:GCHeapFreeLimit=5 -Xms640m -XX:NewSize=320m -XX:MaxRAMPercentage=50"
"%java%" %quick% %share% %JAVA_OPTS% %ISOGLOSS_OPTS% -jar "%jar%" %*
set "code=%errorlevel%"
if exist "%part%" ren "%part%" isogloss.jsa >nul 2>&1
if exist "%part%" del "%part%"
exit /b %code%
