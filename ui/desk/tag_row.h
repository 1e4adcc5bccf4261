// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringList>
#include <QWidget>

class QCompleter;
class QLineEdit;
class QMenu;
class QStringListModel;

namespace tt
{

class FlowLayout;
class MarkFeed;

/// The tags of one finding as chips, each with its colour, and a field for one more that offers the tags the
/// case knows. Every change is an edit of its own.
class TagRow final : public QWidget
{
    Q_OBJECT
public:
    explicit TagRow(MarkFeed &marks, QWidget *parent = nullptr);

    void show(const QStringList &tags);
    void focusField();
    /// Takes what is typed and not entered yet as a tag of the finding it was typed for.
    void flush() { add(); }
    void setReadOnly(bool readOnly);
    [[nodiscard]] QStringList tags() const { return m_tags; }

Q_SIGNALS:
    void tagsEdited(const QStringList &tags);
    void left(); ///< Escape: back to the keys of the review

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *makeChip(const QString &tag);
    void fillMenu(QMenu *menu, const QString &tag);
    void add();
    void remove(const QString &tag);

    MarkFeed &m_marks;
    QStringList m_tags;
    QVector<QColor> m_colours; ///< as shown
    QList<QWidget *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QStringListModel *m_known;
    bool m_readOnly = false;
};

/// The colours a tag can have, with their names.
QVector<std::pair<QString, QColor>> tagPalette();

} // namespace tt
