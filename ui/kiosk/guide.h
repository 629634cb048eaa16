// SPDX-License-Identifier: GPL-3.0-or-later
// The guide for somebody who cannot read (design ui-kiosk-2026-11): every control is said and lit at the first tap and
// opens at the second, however late. Nothing else changes. It is one filter over all controls that have a name to be
// heard: no page knows whether it is on. Begins with the ear of the first page or the speaker of any card, ends with
// its own ear or with the visit. UI thread.
#pragma once

#include "base/clocktimer.h"
#include "kiosk/hearinglanguage.h"
#include "style/appearance.h"

#include <QPointer>
#include <QRect>
#include <functional>
#include <optional>

class QWidget;

namespace escale {

class Card;
class GuideLight;

/// What a control says of itself.
struct ControlWords {
    QList<SpokenText> texts;
    bool whole = false;  ///< they say already what a second tap does
    bool atOnce = false; ///< acts at the first tap, what it does is heard
};

class Guide final : public QObject {
    Q_OBJECT

public:
    /// Of silence, after which what is lit is said once more.
    static constexpr std::chrono::seconds patience{8};

    /// Made before anything that must hear a tap first (filters made later are asked first). All outlive the guide.
    Guide(const Appearance &appearance, HearingLanguage &hearing, PageVoice &voice, Clock &clock,
          QObject *parent = nullptr);
    ~Guide() override;

    /// The controls inside `area` are the guide's; outlives the guide or is gone.
    void watch(QWidget &area);
    /// Asked first what a control says; nothing: the name it has for a screen reader.
    using Words = std::function<std::optional<ControlWords>(const QWidget &control)>;
    void setWords(Words words) { m_words = std::move(words); }

    [[nodiscard]] bool isOn() const { return m_on; }
    void begin();
    void end();

    /// What a page says when it opens. Takes the light away. `lit`: told which of `texts` is being said, -1 for none.
    void open(const QList<SpokenText> &texts, PageVoice::Lit lit = {});
    /// As a first tap would.
    void light(QWidget &control);
    void clear();
    /// What was said last; the second time in a row: what the page said when it opened.
    void again();

    [[nodiscard]] QWidget *lit() const { return m_lit.widget; }

Q_SIGNALS:
    void changed(bool on);
    /// What is said now, for the strip above the foot; `touchAgain`: of a control, which a second tap opens.
    void said(const QString &words, bool touchAgain);
    /// Something was to be said and no voice here can.
    void unheard();
    /// Somebody has been silent for long: what is lit was said twice.
    void fellSilent();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Target {
        QPointer<QWidget> widget;
        QRect part;           ///< a link inside the widget; null for all of it
        QString name;         ///< of the link
        Card *card = nullptr; ///< whose speaker it is
    };
    [[nodiscard]] Target targetAt(QWidget *widget, const QPoint &global) const;
    [[nodiscard]] bool isLit(const Target &target) const;
    [[nodiscard]] ControlWords wordsOf(const Target &target) const;
    bool press(const Target &target, const QPoint &global);
    bool release(const QPoint &global);
    void lightTarget(const Target &target);
    void speak(const QList<SpokenText> &texts, const PageVoice::Lit &lit = {});
    void waited();

    const Appearance &m_appearance;
    HearingLanguage &m_hearing;
    PageVoice &m_voice;
    Words m_words;
    QList<QPointer<QWidget>> m_areas;
    bool m_on = false;
    Target m_lit, m_pressed;
    QPointer<GuideLight> m_light;
    bool m_through = false; ///< the press under way is the control's
    QPoint m_pressedAt;
    QList<SpokenText> m_last, m_opening;
    PageVoice::Lit m_openingLit;
    int m_repeats = 0;       ///< of again(), in a row
    bool m_repeated = false; ///< what is lit was said once more
    ClockTimer m_wait;
};

} // namespace escale
