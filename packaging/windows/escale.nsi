; SPDX-License-Identifier: GPL-3.0-or-later
; Installer for Windows. Written, not run here. Before it: build with MSVC or MinGW against Qt 6.4 or newer with -DESCALE_ESPEAK=OFF (the
; system's own voices speak), `cmake --install build --prefix stage`, and `windeployqt stage\bin\escale.exe`.
!define VERSION 0.1.0
Name "Escale"
OutFile "escale-${VERSION}-setup.exe"
Unicode true
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\Escale"

Page directory
Page instfiles
UninstPage uninstConfirm
UninstPage instfiles

Section
  SetOutPath "$INSTDIR"
  File /r "stage\*"
  CreateShortcut "$SMPROGRAMS\Escale.lnk" "$INSTDIR\bin\escale.exe"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Escale" "DisplayName" "Escale"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Escale" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Escale" "UninstallString" "$INSTDIR\uninstall.exe"
SectionEnd

Section "Uninstall"
  Delete "$SMPROGRAMS\Escale.lnk"
  RMDir /r "$INSTDIR"
  DeleteRegKey HKCU "Software\Microsoft\Windows\CurrentVersion\Uninstall\Escale"
SectionEnd
