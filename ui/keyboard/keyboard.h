// SPDX-License-Identifier: GPL-3.0-or-later
// The on-screen keyboard: a widget of the page, given a place at its bottom, where it takes room only while a field of
// the same window has the focus; so it never covers the field. Keys are at least 15 mm wide and high (the screen's real
// density), answer with colour, and keep the focus where it is. UI thread.
#pragma once

#include "base/clock.h"
#include "keyboard/bouncekeys.h"
#include "keyboard/keyrepeat.h"
#include "keyboard/keyspec.h"
#include "keyboard/textinjector.h"
#include "style/appearance.h"

#include <QWidget>

namespace escale {

class Key;

class Keyboard final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the keyboard. It begins hidden, in the language of the interface, and follows that language.
    Keyboard(const Appearance &appearance, Clock &clock, QWidget *parent = nullptr);

    /// What the language key offers; all eight at first.
    void setLanguages(const QList<Language> &languages);
    void setKeyboardLanguage(Language language);
    [[nodiscard]] Language keyboardLanguage() const { return m_state.language; }
    /// On the key that sends Enter; "Done" at first. Translated by the caller.
    void setEnterWords(const QString &words);
    /// How soon the same key, struck again, counts as one stroke with the first; 250 ms at first, 0: never.
    void setBounceDelay(std::chrono::milliseconds delay) { m_bounce.setDelay(delay); }
    /// For somebody who listens: a key is found() when a finger comes upon it, by sliding too, and acts when the finger
    /// is lifted from it; lifted beside all keys it does nothing. A held Backspace is then one. Off at first.
    void setExplored(bool explored);
    /// As when nobody has touched it: letters, the interface's language, no field.
    void reset();

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// A key went down: the moment for a click.
    void struck();
    /// While explored: the key under the finger, to be said as acted() is; it has not acted.
    void found(const QString &name, escale::Language language);
    /// What a key has done, to be said (while explored, of a switch alone: the rest has been found): its letter in the
    /// language of the keys, any other name in the interface's. Not of Enter nor of the key that closes: another page
    /// speaks then.
    void acted(const QString &name, escale::Language language);
    /// Enter was sent to the field.
    void entered();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(QWidget *focus);
    void attach(QWidget *field);
    void refresh();
    void arrange();
    Key *keyAt(qsizetype index);
    void press(const Key &key);
    bool explore(const Key &origin, const QEvent &event);
    void comeUpon(Key *key);
    [[nodiscard]] Language languageOf(const QString &name, const KeySpec &spec) const;
    void release();
    void tell(const KeySpec &spec);
    void act(const KeySpec &spec);
    void write(const KeySpec &spec);
    void writeForm(const KeySpec &spec);
    void nextShift();
    void spendShift();
    void closeForms();
    void followInterface();
    [[nodiscard]] int mostKeys(int width) const;
    [[nodiscard]] int rowHeight(qsizetype rows) const;
    [[nodiscard]] int padding() const { return m_appearance.metrics().gap; }
    [[nodiscard]] int gap() const { return std::max(8, m_appearance.metrics().unit); }

    const Appearance &m_appearance;
    BounceKeys m_bounce;
    bool m_heard = true; ///< the stroke under way
    bool m_explored = false;
    Key *m_under = nullptr; ///< the finger, while explored
    KeyRepeat m_repeat;
    TextInjector m_injector;
    KeyboardState m_state;
    Language m_interface;
    bool m_ownEnterWords = false;
    QList<Key *> m_keys; ///< kept and reused: the surplus is hidden
};

} // namespace escale
