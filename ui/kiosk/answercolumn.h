// SPDX-License-Identifier: GPL-3.0-or-later
// An answer as the kiosk shows it (drawings kiosk-19, kiosk-19b), top to bottom: what was asked, what was understood of
// it, the fiches' own words each with where they stand, what to do next in large, what people ask next; or a refusal
// with what lies near. It says what was touched and goes nowhere by itself.
#pragma once

#include "ask/answer.h"
#include "askview/quotetext.h"
#include "kiosk/kioskservices.h"
#include "style/button.h"
#include "style/label.h"

#include <QVBoxLayout>

namespace escale {

class AnswerColumn final : public QWidget {
    Q_OBJECT

public:
    explicit AnswerColumn(KioskServices &services, QWidget *parent = nullptr);

    /// Known to everything shown from now on.
    void setThemes(const QList<Theme> &themes) { m_themes = themes; }
    void showAnswer(const Answer &answer, const QString &question);
    /// Why there is no answer, as a sentence.
    void showTrouble(const QString &sentence);
    void clear();

    /// All of it in its order, sentence by sentence.
    [[nodiscard]] QList<SpokenText> spoken() const;
    /// Lights what is being said, a number in spoken(); -1: nothing. What to keep in sight, if anything.
    QWidget *light(int item);

Q_SIGNALS:
    void takenOff(const Chip &chip);
    void questionWanted(const QString &question);
    void sourceWanted(const Quotation &quotation);
    void ficheWanted(const QString &id);
    void themeWanted(const QString &id);
    void listenWanted(const SpokenText &text);

private:
    /// What is said, and what lights meanwhile.
    struct Said {
        SpokenText text;
        QWidget *widget = nullptr;
        QuoteText *quote = nullptr;
        TextRange sentence = {};
    };
    void addChips(const QList<Chip> &chips);
    void addQuotation(const Quotation &quotation);
    void addSteps(const QList<Quotation> &steps);
    void addDocuments(const QList<Quotation> &documents);
    void addFollowUps();
    void addRefusal(const Answer &answer);
    void addNearest(const QList<NearFiche> &fiches);
    /// A row of tiles, or null when none of these is known.
    [[nodiscard]] QLayout *themeRow(const QStringList &ids);
    /// Said in the interface's language, nothing lights.
    void note(const QString &words);
    Label *addLabel(const QString &words, TextRole role, Language language);
    Button *addButton(const QString &words, Button::Kind kind, Language language, QLayout *into);
    [[nodiscard]] Language language() const { return m_services.language.language(); }

    KioskServices &m_services;
    QVBoxLayout *m_column;
    QList<Theme> m_themes;
    QList<Said> m_said;
};

} // namespace escale
