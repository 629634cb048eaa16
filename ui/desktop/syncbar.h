// SPDX-License-Identifier: GPL-3.0-or-later
// The strip under the toolbar: a sync under way (what is fetched, how fast, how long, Cancel), or a sentence that the
// person should read (a sync that failed and why, sample fiches, a library repaired). Drawing desktop-2.
#pragma once

#include "base/clock.h"
#include "style/button.h"
#include "style/label.h"
#include "sync/synchroniser.h"

#include <QFrame>
#include <QProgressBar>

namespace escale {

class SyncBar final : public QFrame {
    Q_OBJECT

public:
    SyncBar(const Appearance &appearance, Clock &clock, QWidget *parent = nullptr);

    /// `first`: nothing but the sample was here before.
    void showStart(bool first);
    void showProgress(const SyncProgress &progress);
    /// What can be done about a sentence, beside taking it away.
    enum class Remedy : quint8 { None, SetFeed, TakeBack };
    /// A sentence with a button that takes it away; `trouble`: something is wrong.
    void showSentence(const QString &sentence, bool trouble, Remedy remedy = Remedy::None);
    /// A sync held back removals: "12 of 20 fiches would go", with a button that says yes.
    void showHeld(const QString &sentence, int fiches);
    void takeAway();
    [[nodiscard]] QString sentence() const { return m_running ? QString() : m_text->text(); }

Q_SIGNALS:
    void cancelWanted();
    void removalsAccepted();
    /// The remedies SetFeed and TakeBack.
    void feedWanted();
    void takeBackWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void restyle();
    [[nodiscard]] QString phaseText() const;
    [[nodiscard]] QString detailText() const;

    const Appearance &m_appearance;
    Clock &m_clock;
    bool m_running = false, m_first = false, m_trouble = false;
    SyncProgress m_progress;
    SyncPhase m_phase = SyncPhase::Starting;
    std::chrono::milliseconds m_phaseBegan{};
    int m_doneAtBegin = 0;
    int m_held = 0;
    Label *m_title, *m_text;
    QProgressBar *m_line;
    Button *m_yes, *m_button, *m_remedyButton;
    Remedy m_remedy = Remedy::None;
};

} // namespace escale
