@echo off
rem Starts Kualik with the Node.js beside it. ASCII only: cmd reads this file in whatever code page the
rem window has at the moment.
setlocal DisableDelayedExpansion
for %%v in (page closes first last) do set "%%v="
call :find_here
if not exist "%here%runtime\node.exe" goto not_unpacked

rem UTF-8, so that Kazakh letters show and can be handed on; the former code page comes back at the end.
for /f "tokens=2 delims=:." %%p in ('"%SystemRoot%\System32\chcp.com"') do set "page=%%p"
"%SystemRoot%\System32\chcp.com" 65001 >nul

if [%1]==[] call :tell_whether_it_closes
if defined closes goto window

"%here%runtime\node.exe" "%here%program\bin\start.js" %*
set "code=%errorlevel%"
if defined page "%SystemRoot%\System32\chcp.com" %page% >nul
exit /b %code%

rem A double click: the window stays open as a prompt that knows kualik, in the folder of the register
rem where one lies beside this file, and only one.
:window
title Kualik
set "PATH=%here%;%PATH%"
pushd "%here%"
for /d %%d in (*) do if exist "%%d\kualik.json" set "last=%%d"
for /d %%d in (*) do if exist "%%d\kualik.json" if not defined first set "first=%%d"
if defined first if "%first%"=="%last%" cd "%first%"
"%here%runtime\node.exe" "%here%program\bin\start.js"
"%here%runtime\node.exe" -p "fs.readFileSync(process.argv[1], 'utf8')" "%here%program\window.txt"
"%ComSpec%" /k
if defined page "%SystemRoot%\System32\chcp.com" %page% >nul
exit /b 0

rem In the zip itself Windows starts this file alone. Without the other files there are no other letters.
:not_unpacked
echo.
echo   Aldymen arkhivti tolyghymen shygharynyz (Extract all), sodan keiin kualik.cmd iske kosynyz.
echo   Snachala raspakuyte ves arkhiv (Izvlech vse), zatem zapustite kualik.cmd iz raspakovannoy papki.
echo   Unpack the whole archive first (Extract all), then start kualik.cmd in the unpacked folder.
echo.
if [%1]==[] pause
exit /b 1

rem In a call: started as "kualik", in quotes, cmd would take the current folder for this file's.
:find_here
set "here=%~dp0"
exit /b 0

rem A window that was opened for this file alone, by "cmd /c", closes when it ends.
:tell_whether_it_closes
set "line=%cmdcmdline:"=%"
if not "%line: /c =%"=="%line%" set "closes=yes"
exit /b 0
