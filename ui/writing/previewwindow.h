// SPDX-License-Identifier: GPL-3.0-or-later
// The fiche that is being written or translated, as its readers will have it: on the page of a desk, at a kiosk with
// its large letters and its voice, and for the ear alone, sentence by sentence. The pages are the real ones, in the
// language of the text; nothing here leads anywhere, a link only says where it would. Beside the editor, so that both
// can be looked at.
#pragma once

#include "base/clock.h"
#include "listen/fichelight.h"
#include "listen/narration.h"
#include "style/label.h"

#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <optional>

namespace escale {

class PreviewWindow final : public QWidget {
    Q_OBJECT

public:
    /// Where the reader sits; the number of the tab.
    enum class Seat : quint8 { Page, Kiosk, Ear };

    /// All outlive it. Without `voices` nothing is said and the window says so; the sentences are there all the same.
    PreviewWindow(const Appearance &appearance, Clock &clock, Voices *voices, QWidget *parent = nullptr);
    ~PreviewWindow() override;

    /// Shows it; the same fiche with other words keeps the places and, where nothing that is heard has changed, the
    /// voice.
    void showFiche(const ReadFiche &read, const TaxonomyIndex &taxonomy);
    /// Of a translation: the page of a desk has the French on its left.
    void setFrench(const std::optional<ReadFiche> &french) { m_french = french; }
    /// Whether it can be published from here, which is how it begins.
    void setPublishable(bool publishable) { m_publish->setVisible(publishable); }
    /// Nothing can be shown; why not.
    void showTrouble(const QString &sentence);
    void setSeat(Seat seat) { m_seats->setCurrentIndex(static_cast<int>(seat)); }

    [[nodiscard]] FicheView &page() { return *m_page; }
    [[nodiscard]] FicheView &kiosk() { return *m_kiosk; }
    /// What a voice says, one line a sentence.
    [[nodiscard]] QListWidget &sentences() { return *m_sentences; }
    [[nodiscard]] QPushButton &play() { return *m_play; }
    [[nodiscard]] QPushButton &larger() { return *m_larger; }
    [[nodiscard]] QString note() const { return m_note->text(); }

Q_SIGNALS:
    void publishWanted();

protected:
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is said lights at the kiosk and in the list.
    class Light;

    QWidget *buildKiosk();
    QWidget *buildEar();
    void wire();
    void showSentences();
    void showVoice();
    void wear();
    void turn();
    void fitSentences();
    void retranslate();
    [[nodiscard]] Language language() const { return m_read.translation.language; }

    const Appearance &m_appearance;
    Clock &m_clock;
    Appearance m_kioskLook{Profile::Kiosk};
    Voices m_nobody;
    ReadFiche m_read;
    std::optional<ReadFiche> m_french;
    QTabWidget *m_seats;
    QWidget *m_screen = nullptr; ///< the kiosk's
    FicheView *m_page, *m_kiosk;
    ListeningBar *m_bar;
    QListWidget *m_sentences;
    QPushButton *m_play, *m_larger, *m_publish;
    Label *m_note;
    std::unique_ptr<Light> m_light;
    Narrator m_narrator;
    std::unique_ptr<Narration> m_narration;
};

} // namespace escale
