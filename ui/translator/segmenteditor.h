// SPDX-License-Identifier: GPL-3.0-or-later
// The segment at hand: its French, the field in which its translation is typed, words that no dictionary knows, and our
// own letters for whoever has no keyboard of the language. Follows the desk. French and field stand in the row of the
// table (SegmentTable::setEditors()); what is left here is the room of the letters. What is put into the field (of the
// memory, by a check's key) is taken back by Ctrl+Z.
#pragma once

#include "style/appearance.h"
#include "translating/translationdesk.h"

#include <QTextEdit>
#include <QWidget>
#include <functional>
#include <memory>
#include <tuple>

class QPlainTextEdit;

namespace escale {

class Keyboard;
class Spelling;
class SpellingMarks;

class SegmentEditor final : public QWidget {
    Q_OBJECT

public:
    /// All outlive it.
    SegmentEditor(const Appearance &appearance, TranslationDesk &desk, Clock &clock, QWidget *parent = nullptr);
    ~SegmentEditor() override;

    [[nodiscard]] QPlainTextEdit &field() const { return *m_field; }
    [[nodiscard]] QTextEdit &french() const { return *m_french; } ///< filled by who shows it

    /// The spelling of a language, made when it is translated into; without one no word is underlined.
    using SpellingOf = std::function<std::unique_ptr<Spelling>(Language)>;
    void setSpelling(SpellingOf spellingOf);
    /// Null where there is none.
    [[nodiscard]] SpellingMarks *spellingMarks() const { return m_marks.get(); }
    using Lines = QList<QTextEdit::ExtraSelection>;
    /// Under what is asked about, below those of the spelling.
    void setQuestionLines(const Lines &lines);
    /// Said when it is asked for: many languages have no dictionary, and whoever translates into one knows.
    void goToUnknownWord();

    void showLetters(bool show);
    /// Marked in the translation, else in the French.
    [[nodiscard]] QString selectedWords() const;
    /// At the cursor; nothing would take the selection away, and is not put in.
    void insert(const QString &words);
    /// Behind the cursor and what is marked, which stays, with a space where words would touch; the keys go there.
    void insertSentence(const QString &words);

Q_SIGNALS:
    /// Empty: what was said is about words as they were.
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void showOpen();
    void showCurrent();
    void aimLetters();
    void spell();
    void showSpelling(const Lines &lines);
    void put(const QString &typed);

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    Clock &m_clock;
    QTextEdit *m_french;
    QPlainTextEdit *m_field;
    Keyboard *m_letters = nullptr; ///< there while it is wanted
    SpellingOf m_spellingOf;
    std::unique_ptr<Spelling> m_spelling; ///< of the language at hand
    std::unique_ptr<SpellingMarks> m_marks;
    Lines m_spellingLines, m_questionLines;
    std::tuple<QString, Language, QString> m_shown; ///< fiche, language and segment
    bool m_saidOfWords = false;                     ///< what is said is about the words as they were
};

} // namespace escale
