// SPDX-License-Identifier: GPL-3.0-or-later
// Under which themes a fiche stands, and what its text proposes: one press takes a proposal. Needs are set by the site
// (contract-write section 3): those that fit are said, so that they can be asked for.
#pragma once

#include "authoring/draftthemes.h"
#include "fiche/taxonomy.h"
#include "search/nearfiches.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace escale {

class ThemesForm final : public QWidget {
    Q_OBJECT

public:
    explicit ThemesForm(QWidget *parent = nullptr);

    /// What there is to choose from.
    void setThemes(const QList<Theme> &themes);
    void setDraft(const FicheDraft &draft);
    /// What the text proposes; the themes that there are, the needs by their names.
    void setProposals(const QList<TopicShare> &themes, const QStringList &needs);

    [[nodiscard]] QComboBox &theme() { return *m_theme; }
    /// Of the other themes, in the order of setThemes().
    [[nodiscard]] const QList<QCheckBox *> &others() const { return m_others; }
    /// One for each proposal that is not taken yet.
    [[nodiscard]] const QList<QPushButton *> &proposals() const { return m_proposals; }
    [[nodiscard]] QString needsWords() const { return m_needs->text(); }

Q_SIGNALS:
    /// By the person: `draft` is setDraft()'s with other themes.
    void edited(const escale::FicheDraft &draft);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showThemes();
    void showProposals();
    void change(const FicheDraft &draft);
    [[nodiscard]] QString nameOf(const QString &theme) const;

    QList<Theme> m_themes;
    FicheDraft m_draft;
    QStringList m_proposed, m_proposedNeeds;
    QComboBox *m_theme;
    QLabel *m_title, *m_othersTitle, *m_proposalsTitle, *m_needs;
    QWidget *m_othersBox, *m_proposalsBox;
    QList<QCheckBox *> m_others;
    QList<QPushButton *> m_proposals;
};

} // namespace escale
