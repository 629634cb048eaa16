// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the kiosk works with. References to objects of the window, which outlive the pages.
#pragma once

#include "fiche/publicsite.h"
#include "keyboard/bouncekeys.h"
#include "kiosk/guide.h"
#include "kiosk/navigator.h"
#include "kiosk/pagevoice.h"
#include "kiosk/visit.h"
#include "kiosk/visitorvolume.h"
#include "printing/ticketprinter.h"
#include "services/interfacelanguage.h"
#include "station/kiosknotice.h"
#include "store/libraryservice.h"

namespace escale {

/// What this kiosk is told by its settings.
struct KioskOptions {
    /// Offered on the first page, in this order: the one of the drawings, neighbours by script.
    QList<Language> languages{Language::Fr, Language::En, Language::Ar, Language::Fa,
                              Language::Ps, Language::Uk, Language::Ru, Language::Ti};
    QString department; ///< code of the département the kiosk stands in, offered as "here"; empty for none
    Semantics semantics = Semantics::Escale; ///< what the answers mean
    QString stationName;                     ///< "Centre d’accueil, borne 2", shown on the first page; empty for none
    QList<KioskNotice> notices;              ///< shown when a language has been chosen, on their days
    std::chrono::milliseconds bounceKeys = BounceKeys::usual; ///< one key struck twice within it counts once
    bool receipt = true;                                      ///< what the printer takes; else A4
    QString site = publicSite;                                ///< Settings::site(): the fiche's page, for the QR
};

struct KioskServices {
    Appearance &appearance;
    InterfaceLanguage &language;
    LibraryService &library;
    Navigator &navigator;
    PageVoice &voice;
    Clock &clock;
    Visit &visit;
    const KioskOptions &options;
    Guide &guide;
    VisitorVolume &volume;
    HearingLanguage &hearing;
    TicketPrinter *printer = nullptr; ///< null: nothing can be printed here
};

} // namespace escale
