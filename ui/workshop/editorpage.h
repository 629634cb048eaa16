// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as its readers will have it, edited where it stands: outline, page, and what the plain language checker has
// to say. It shows Workshop::text() and tells it each change; undo goes over the whole fiche.
#pragma once

#include "authoring/workshop.h"
#include "plainlanguage/familiarity.h"
#include "plainlanguage/plainlanguagechecker.h"
#include "workshop/factsform.h"
#include "workshop/fieldedit.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace escale {

class EditorPage final : public QWidget {
    Q_OBJECT

public:
    EditorPage(Workshop &workshop, Clock &clock, QWidget *parent = nullptr);

    /// The edit of a text by its path; null when there is none.
    [[nodiscard]] FieldEdit *field(const QString &path) const;
    [[nodiscard]] QListWidget &findings() { return *m_cards; }
    [[nodiscard]] const QList<Finding> &found() const { return m_found; }
    [[nodiscard]] FactsForm &facts() { return *m_facts; }
    [[nodiscard]] QString stateWords() const { return m_state->text(); }
    /// Checks now, not in a moment.
    void check();
    void undo();
    void redo();
    void applyFix(int row);
    void nextFinding();
    void goTo(const QString &path);
    void askToPublish();

Q_SIGNALS:
    void left();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field {
        QString path;
        FieldEdit *edit = nullptr;
        QLabel *title = nullptr;
        QString original; ///< as it came: what is not touched goes back like this
    };

    QWidget *buildHeader();
    QWidget *buildTools();
    void build();
    void addField(const QString &path, FieldEdit::Form form, double size, bool bold);
    void addGroup(const DraftGroup &group);
    void showText();
    void showField(Field &field);
    void showState();
    void showMissing();
    void showChoices();
    void showFindings();
    void fieldEdited(const QString &path);
    void changeText(const FicheDraft &text, const QString &path);
    void moveSection(const DraftGroup &group, qsizetype from, qsizetype to);
    void removeSection(const DraftGroup &group, qsizetype at);
    void setShape(int shape);
    void askLink();
    void checkSoon();
    void retranslate();
    [[nodiscard]] QTextCursor cursorOf(const TextPlace &place, TextRange range) const;
    [[nodiscard]] QString pathOf(const TextPlace &place) const;
    [[nodiscard]] FieldEdit *current() const;

    Workshop &m_workshop;
    Clock &m_clock;
    Familiarity m_familiarity;
    PlainLanguageChecker m_checker;
    FicheDraft m_text;
    QStringList m_structure; ///< what the page was built for
    QList<Field> m_fields;
    QList<std::pair<QString, QLabel *>> m_headings; ///< of groups
    QList<FicheDraft> m_past, m_future;
    QString m_lastPath;
    std::chrono::milliseconds m_lastChange{};
    QList<Finding> m_found;
    bool m_checkDue = false, m_showing = false;

    QPushButton *m_back, *m_save, *m_publish, *m_cancel, *m_next, *m_link;
    QLabel *m_name, *m_state, *m_counts, *m_missingTitle, *m_unshown;
    QToolButton *m_undo, *m_redo, *m_bold;
    QComboBox *m_shape;
    QListWidget *m_outline, *m_cards;
    QScrollArea *m_scroll;
    QWidget *m_page = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_missing;
    FactsForm *m_facts = nullptr;
    QComboBox *m_theme = nullptr, *m_structureBox = nullptr;
    QLabel *m_themeTitle = nullptr, *m_structureTitle = nullptr;
    QString m_focused; ///< the path that has the cursor
};

} // namespace escale
