@echo off
rem Runs Isogloss on the libraries beside this script. JAVA_HOME chooses the Java; ISOGLOSS_OPTS and
rem JAVA_OPTS are handed to it.
setlocal
set "jar=%~dp0..\lib\isogloss.jar"
if not exist "%jar%" (
  echo isogloss: "%jar%" is missing, expected the whole distribution folder>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo isogloss: no java found; expected a Java 17 or later on PATH or in JAVA_HOME>&2
  exit /b 3
)
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JAVA_OPTS% %ISOGLOSS_OPTS% -jar "%jar%" %*
exit /b %errorlevel%
