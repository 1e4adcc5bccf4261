// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casefile/audit_chain.h"

#include <QCryptographicHash>

namespace tt
{

namespace
{
void appendField(QByteArray &out, const QByteArray &field)
{
    out += QByteArray::number(field.size()) + ':' + field;
}
} // namespace

QString auditTime(const QDateTime &time) { return time.toUTC().toString(Qt::ISODateWithMs); }

QString auditChainStart(const QString &uuid)
{
    return QString::fromLatin1(QCryptographicHash::hash(uuid.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString auditChain(const QString &previous, const AuditEntry &entry)
{
    QByteArray bytes;
    appendField(bytes, previous.toUtf8());
    appendField(bytes, QByteArray::number(entry.sequence));
    appendField(bytes, auditTime(entry.at).toUtf8());
    for (const QString *field : {&entry.by, &entry.action, &entry.object, &entry.before, &entry.after})
        appendField(bytes, field->toUtf8());
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace tt
