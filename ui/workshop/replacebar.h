// SPDX-License-Identifier: GPL-3.0-or-later
// Words to look for in the fiche that is written, and what is to stand in their place. Return goes on, Escape puts it
// away. Where it looks and what it changes is the page's.
#pragma once

#include "style/hintfield.h"
#include "style/label.h"

#include <QPushButton>

namespace escale {

class ReplaceBar final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    explicit ReplaceBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// Shows it with these words (none: those of the last time), ready to type others over them.
    void open(const QString &words);
    /// Where the words may stand: either case, either apostrophe, any white space between. Nothing: no words.
    [[nodiscard]] std::optional<QRegularExpression> wanted() const;
    [[nodiscard]] QString instead() const { return m_instead->text(); }
    /// What came of it; told to who does not see it.
    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }
    void sayNotFound() { say(tr("Not found.")); }
    void sayChanged(int places) { say(tr("Changed: %1").arg(places)); }
    [[nodiscard]] QLineEdit &words() { return *m_words; }
    [[nodiscard]] QLineEdit &insteadField() { return *m_instead; }
    [[nodiscard]] QPushButton &replaceAllKey() { return *m_replaceAll; }

Q_SIGNALS:
    void nextWanted();
    void replaceWanted();
    void replaceAllWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showKeys();

    HintField *m_words, *m_instead;
    QPushButton *m_next, *m_replace, *m_replaceAll, *m_leave;
    Label *m_sentence;
};

} // namespace escale
