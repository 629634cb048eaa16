// SPDX-License-Identifier: GPL-3.0-or-later
// Listening in the kiosk: the bar below a fiche, and its narrator, bound to the page that shows one.
#pragma once

#include "kiosk/kioskwindow.h"
#include "listen/fichelight.h"
#include "listen/narration.h"

namespace escale {

class ReadingPage;

class KioskListening final : public QObject {
    Q_OBJECT

public:
    /// All outlive this object.
    KioskListening(KioskWindow &window, Narrator &reader, const Voices &voices, QObject *parent = nullptr);

    [[nodiscard]] ListeningBar &bar() { return *m_bar; }

Q_SIGNALS:
    void speaking(bool heard);
    void listening(escale::Language language);

private:
    void show(const PageContent &content);

    ReadingPage &m_page;
    ListeningBar *m_bar; ///< the page's
    FicheLight m_light;
    Narration m_narration;
};

} // namespace escale
