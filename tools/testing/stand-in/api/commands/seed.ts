import pg from 'pg';

async function seed(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
  await client.connect();
  await client.query("INSERT INTO note VALUES ('seeded')");
  await client.end();
}

const person = { name: 'Änne Beispiel', role: 'Geschäftsstelle', email: 'aenne@gremia.example' };
if (process.argv.includes('--list')) console.log(JSON.stringify(person));
else await seed();
