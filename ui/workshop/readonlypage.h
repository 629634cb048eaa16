// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche that can be read in the workshop and not changed: why, and the fiche as its readers have it. Its links lead
// nowhere from here; where they would is said.
#pragma once

#include "authoring/workshop.h"
#include "reader/ficheview.h"

#include <QPushButton>

namespace escale {

class ReadOnlyPage final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    ReadOnlyPage(const Appearance &appearance, const Workshop &workshop, Clock &clock, QWidget *parent = nullptr);

    /// What Workshop::readOnly() has now.
    void showFiche();
    [[nodiscard]] FicheView &fiche() { return *m_fiche; }
    [[nodiscard]] QPushButton &backKey() { return *m_back; }
    /// Why nothing can be changed.
    [[nodiscard]] QString reason() const { return m_reason->text(); }

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Workshop &m_workshop;
    Clock &m_clock;
    QPushButton *m_back;
    Label *m_reason, *m_where;
    FicheView *m_fiche;
};

} // namespace escale
